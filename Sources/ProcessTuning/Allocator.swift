import CProcess

/// How the process holds memory.
package enum Allocator {
    /// Keeps the blocks of answers for the next ones.
    ///
    /// By default glibc gives every block above 128 KB back to the kernel; an answer with fifty records goes through
    /// several of them, and clearing their pages anew took half of its time. Blocks above 16 MiB, and what is free above
    /// 32 MiB, still go back.
    package static func keepBlocks() {
        c_process_keep_blocks(16 << 20, 32 << 20)
    }
}
