// Counting references without locking the bus.
//
// The runtime counts for any number of threads, and a locked count costs a program some five times a plain one. A program of a
// learner's runs on one thread while the others wait, so a release build counts plainly: `-assume-single-threaded` says so to the
// compiler, which still asks for the locked functions where it copies an enumeration whole. The linker's `--wrap` sends those
// calls here.

void *swift_nonatomic_retain(void *object);
void swift_nonatomic_release(void *object);
void *swift_nonatomic_bridgeObjectRetain(void *object);
void swift_nonatomic_bridgeObjectRelease(void *object);

void *__wrap_swift_retain(void *object) { return swift_nonatomic_retain(object); }
void __wrap_swift_release(void *object) { swift_nonatomic_release(object); }
void *__wrap_swift_bridgeObjectRetain(void *object) { return swift_nonatomic_bridgeObjectRetain(object); }
void __wrap_swift_bridgeObjectRelease(void *object) { swift_nonatomic_bridgeObjectRelease(object); }
