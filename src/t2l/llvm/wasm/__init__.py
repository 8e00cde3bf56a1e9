"""From canonical IR to a result: code generation to WebAssembly, linking, and calls with fuel and a memory limit."""
