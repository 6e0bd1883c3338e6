// PythonModules
