// Micrograd
