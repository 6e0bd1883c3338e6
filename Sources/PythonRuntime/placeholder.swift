// PythonRuntime
