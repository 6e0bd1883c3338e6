// MersenneTwister
