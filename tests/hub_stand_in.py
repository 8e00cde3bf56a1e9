"""A stand-in for the Hugging Face Hub: the requests of huggingface_hub 0.36 that create, fill and read a repository.

    with HubStandIn() as hub:
        subprocess.run([sys.executable, "recipes/train.py", ...], env={**os.environ, **hub.environment})
        hub.repositories["models/ada/toy"].files["config.json"]

One user, one token, one branch, all in memory. Large files travel as git-LFS objects to and from a second host name,
as they do on the Hub; no token may follow them there. Like the Hub, it refuses cards that name local paths.
Not covered: Xet, multipart uploads, pull requests, branches, deletions, organisations, quotas.
"""

import base64
import hashlib
import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import yaml

USER = "ada"
TOKEN = "hf_stand_in_token_of_ada"
LARGE = (".safetensors", ".bin", ".parquet")
REPOSITORY = r"(?P<repo_type>models|datasets)/(?P<name>[\w.-]+/[\w.-]+)"


class Request(NamedTuple):
    """A request as it arrived; `host` is 127.0.0.1 for the Hub and localhost for its storage."""

    method: str
    host: str
    path: str
    authorization: str | None
    body: bytes


class Answer(NamedTuple):
    """The response to a request."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Repository:
    """A repository with one branch."""

    private: bool
    files: dict[str, bytes] = field(default_factory=dict)
    commits: list[str] = field(default_factory=list)

    @property
    def head(self) -> str:
        """Return the name of the last commit: 40 hexadecimal digits."""
        return hashlib.sha1(repr(self.commits).encode()).hexdigest()


class Refusal(Exception):
    """An error in the Hub's own form: status, X-Error-Code, X-Error-Message."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.answer = as_json({"error": message}, status)
        self.answer.headers.update({"X-Error-Code": code, "X-Error-Message": message})


class HubStandIn(ThreadingHTTPServer):
    """The server. Tests read `requests` and `repositories`. Requests whose path matches `refused` are refused."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.storage = f"http://localhost:{self.server_port}"
        self.repositories: dict[str, Repository] = {}
        self.objects: dict[str, bytes] = {}
        self.requests: list[Request] = []
        self.unknown: list[str] = []
        self.refused: str | None = None

    def __enter__(self) -> "HubStandIn":
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *exception: Any) -> None:
        self.shutdown()
        self.server_close()

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables that a program needs to reach this Hub as its user."""
        return {"HF_ENDPOINT": self.url, "HF_TOKEN": TOKEN, "NO_PROXY": "127.0.0.1,localhost"}

    def answer(self, request: Request) -> Answer:
        """Answer by the first route that fits."""
        self.requests.append(request)
        try:
            if request.host == "localhost":
                return self.keep_or_give(request)
            if request.authorization not in (None, f"Bearer {TOKEN}"):
                raise Refusal(401, "", "Invalid credentials in Authorization header")
            if self.refused and re.search(self.refused, request.path):
                raise Refusal(403, "", "the stand-in refuses this")
            for method, pattern, route in ROUTES:
                found = re.fullmatch(pattern, request.path)
                if found and request.method in method:
                    return route(self, request, **found.groupdict())
        except Refusal as refusal:
            return refusal.answer
        self.unknown.append(f"{request.method} {request.path}")
        return Answer(501, {}, b"")

    def open(self, request: Request, repo_type: str, name: str, write: bool = False) -> Repository:
        """Return the repository if the sender of the request has access to it."""
        repository = self.repositories.get(f"{repo_type}/{name}")
        if repository is None or (request.authorization is None and (write or repository.private)):
            raise Refusal(401, "RepoNotFound", "Repository not found")
        return repository

    def keep_or_give(self, request: Request) -> Answer:
        """Store or return an LFS object; addresses of the storage are pre-signed, so they need no token."""
        oid = request.path.removeprefix("/")
        if request.method == "PUT":
            if hashlib.sha256(request.body).hexdigest() != oid:
                return Answer(400, {}, b"")
            self.objects[oid] = request.body
        return Answer(200, {}, self.objects[oid])

    def create(self, request: Request) -> Answer:
        if request.authorization is None:
            raise Refusal(401, "", "Invalid username or password.")
        asked = json.loads(request.body)
        name, repo_type = f"{asked.get('organization') or USER}/{asked['name']}", f"{asked.get('type') or 'model'}s"
        new = f"{repo_type}/{name}" not in self.repositories
        self.repositories.setdefault(f"{repo_type}/{name}", Repository(private=bool(asked.get("private"))))
        return as_json(
            {"url": f"{self.url}/{name if repo_type == 'models' else f'{repo_type}/{name}'}"}, 200 if new else 409
        )

    def validate_card(self, request: Request) -> Answer:
        card = json.loads(request.body)["content"]
        metadata = yaml.safe_load(card.split("---\n")[1]) if card.startswith("---\n") else {}
        errors = []
        for key in ("base_model", "datasets"):
            values = metadata.get(key, [])
            for value in values if isinstance(values, list) else [values]:
                if not re.fullmatch(r"[\w-][\w.-]*(/[\w-][\w.-]*)?", str(value)):
                    errors.append({"message": f'"{key}" with value "{value}" is not valid.'})
        return as_json({"errors": errors, "warnings": []}, 400 if errors else 200)

    def preupload(self, request: Request, repo_type: str, name: str) -> Answer:
        repository = self.open(request, repo_type, name, write=True)
        files = [
            {
                "path": file["path"],
                "uploadMode": "lfs" if file["path"].endswith(LARGE) else "regular",
                "shouldIgnore": False,
                "oid": git_name(repository.files.get(file["path"])),
            }
            for file in json.loads(request.body)["files"]
        ]
        return as_json({"files": files})

    def plan_upload(self, request: Request, name: str, repo_type: str | None = None) -> Answer:
        self.open(request, repo_type or "models", name, write=True)
        objects = json.loads(request.body)["objects"]
        for item in objects:
            if item["oid"] not in self.objects:
                verify = f"{self.url}/{name}.git/info/lfs/verify"
                item["actions"] = {"upload": {"href": f"{self.storage}/{item['oid']}"}, "verify": {"href": verify}}
        return as_json({"transfer": "basic", "objects": objects})

    def verify(self, request: Request) -> Answer:
        asked = json.loads(request.body)
        if len(self.objects.get(asked["oid"], b"")) != asked["size"]:
            raise Refusal(422, "", "the object did not arrive")
        return as_json({})

    def commit(self, request: Request, repo_type: str, name: str) -> Answer:
        repository = self.open(request, repo_type, name, write=True)
        for entry in map(json.loads, request.body.splitlines()):
            value = entry["value"]
            if entry["key"] == "header":
                repository.commits.append(value["summary"])
            elif entry["key"] == "lfsFile":
                repository.files[value["path"]] = self.objects[value["oid"]]
            elif entry["key"] == "file":
                repository.files[value["path"]] = base64.b64decode(value["content"])
        url = f"{self.url}/{name}/commit/{repository.head}"
        return as_json({"success": True, "commitOid": repository.head, "commitUrl": url})

    def info(self, request: Request, repo_type: str, name: str) -> Answer:
        repository = self.open(request, repo_type, name)
        siblings = [{"rfilename": path} for path in repository.files]
        fields = {"id": name, "sha": repository.head, "private": repository.private, "tags": [], "siblings": siblings}
        return as_json(fields)

    def tree(self, request: Request, repo_type: str, name: str, folder: str | None = None) -> Answer:
        """List the files below `folder`; repositories here have no folders of their own."""
        repository = self.open(request, repo_type, name)
        found = [path for path in repository.files if not folder or path.startswith(f"{folder}/")]
        if folder and not found:
            raise Refusal(404, "EntryNotFound", f"{folder} does not exist")
        return as_json([describe(path, repository.files[path]) for path in found])

    def resolve(self, request: Request, name: str, path: str, repo_type: str | None = None) -> Answer:
        """Return a small file; redirect to the storage for a large one."""
        repository = self.open(request, repo_type or "models", name)
        commit = {"X-Repo-Commit": repository.head}
        if path not in repository.files:
            answer = Refusal(404, "EntryNotFound", "Entry not found").answer
            return answer._replace(headers={**answer.headers, **commit})
        content = repository.files[path]
        if not path.endswith(LARGE):
            return Answer(200, {**commit, "ETag": f'"{git_name(content)}"'}, content)
        oid = hashlib.sha256(content).hexdigest()
        linked = {"X-Linked-Etag": f'"{oid}"', "X-Linked-Size": str(len(content)), "Location": f"{self.storage}/{oid}"}
        return Answer(302, {**commit, **linked}, b"")


ROUTES = (
    ("POST", "/api/repos/create", HubStandIn.create),
    ("POST", "/api/validate-yaml", HubStandIn.validate_card),
    ("POST", rf"/api/{REPOSITORY}/preupload/main", HubStandIn.preupload),
    ("POST", rf"/api/{REPOSITORY}/commit/main", HubStandIn.commit),
    ("GET", rf"/api/{REPOSITORY}(/revision/\w+)?", HubStandIn.info),
    ("GET", rf"/api/{REPOSITORY}/tree/\w+(/(?P<folder>.+))?", HubStandIn.tree),
    (
        "POST",
        r"/(?:(?P<repo_type>datasets)/)?(?P<name>[\w.-]+/[\w.-]+)\.git/info/lfs/objects/batch",
        HubStandIn.plan_upload,
    ),
    ("POST", r"/.+\.git/info/lfs/verify", HubStandIn.verify),
    (
        "GET HEAD",
        r"/(?:(?P<repo_type>datasets)/)?(?P<name>[\w.-]+/[\w.-]+)/resolve/\w+/(?P<path>.+)",
        HubStandIn.resolve,
    ),
)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: HubStandIn

    def do_GET(self) -> None:
        answer = self.server.answer(
            Request(
                self.command,
                self.headers["Host"].split(":")[0],
                unquote(urlsplit(self.path).path),
                self.headers["Authorization"],
                self.rfile.read(int(self.headers["Content-Length"] or 0)),
            )
        )
        self.send_response(answer.status)
        for key, value in {**answer.headers, "Content-Length": str(len(answer.body))}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_HEAD = do_POST = do_PUT = do_GET

    def log_message(self, *words: Any) -> None:
        """Print nothing: `requests` has them all."""


def as_json(value: Any, status: int = 200) -> Answer:
    return Answer(status, {"Content-Type": "application/json"}, json.dumps(value).encode())


def git_name(content: bytes | None) -> str | None:
    """Return the name that git gives to the content of a file."""
    return None if content is None else hashlib.sha1(b"blob %d\0%s" % (len(content), content)).hexdigest()


def describe(path: str, content: bytes) -> dict[str, Any]:
    return {"type": "file", "path": path, "size": len(content), "oid": git_name(content)}
