#ifndef C_PROCESS_H
#define C_PROCESS_H

/// Lets the allocator keep freed blocks of up to so many bytes for the next who needs them, instead of giving them back to
/// the kernel at once and asking for new pages each time. Does nothing where the C library has no such setting.
void c_process_keep_blocks(int largest_block, int most_kept);

/// How many cores the process may run on; 0 where that is not known.
int c_process_usable_cores(void);

/// How many bytes can be written to a pipe, a socket or a terminal before the writer has to wait, at the least; 0 for none.
/// An empty pipe takes as much as it holds, one that is ready at least PIPE_BUF (POSIX, write()).
int c_process_room(int descriptor);

#endif
