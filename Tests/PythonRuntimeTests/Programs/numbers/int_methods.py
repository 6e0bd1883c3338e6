print((255).bit_length(), (-8).bit_length(), (7).bit_count(), (5).real, (5).imag, (5).numerator, (5).denominator, True.real, (5).conjugate(), (3).as_integer_ratio())
