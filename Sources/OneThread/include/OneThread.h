// Nothing of this is called by name: the linker puts it in the place of what the runtime has (see Package.swift).
