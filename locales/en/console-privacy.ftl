# What coordinators read about care for people whose phone others may look at.

console-quiet = Not safe to write since { $time }. What you send waits until the resident says that it is safe.
console-covered = Somebody else may look at this phone: messages show only “You have a message” there until the resident opens them.
