/* Lets system calls fail, for tests.soak.fault_calls: preloaded (LD_PRELOAD) into what is tried.

   CUTLINE_FAULTS names a file of 512 bytes, shared by all processes (struct plan below). Counted are calls that
   touch what lies below the folder CUTLINE_FAULT_FOLDER, of the kinds that the plan asks for; those with the
   number `at` and the next ones fail as it says. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES = 1, READS = 2, TOUCHES = 4, SHORT = -1 };

struct plan {
  _Atomic long armed;   /* which calls are counted: WRITES (what may need room), READS, TOUCHES (deletes, opens) */
  _Atomic long counted; /* how many there were */
  _Atomic long at;      /* the first that fails, from 1; 0 for none */
  _Atomic long calls;   /* how many fail from there on */
  _Atomic long error;   /* errno, or SHORT: writes half of what it should */
  _Atomic long failed;  /* how many failed */
  char what[464];       /* the first that failed, in words */
};

static struct plan *plan;
static char folder[PATH_MAX];

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("CUTLINE_FAULTS"), *below = getenv("CUTLINE_FAULT_FOLDER");
  int handle = file && below ? open(file, O_RDWR | O_CLOEXEC) : -1;
  if (handle < 0) return;
  snprintf(folder, sizeof folder, "%s/", below);
  void *found = mmap(NULL, sizeof *plan, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
  close(handle);
  if (found != MAP_FAILED) plan = found;
}

static int is_below(const char *path) { return strncmp(path, folder, strlen(folder)) == 0; }

/* The path of an open file, or of a name in an open folder. */
static int path_of(int handle, const char *name, char *path) {
  char link[64];
  path[0] = 0;
  if (name && name[0] == '/') return snprintf(path, PATH_MAX, "%s", name) < PATH_MAX;
  if (handle == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (name) snprintf(path + length, PATH_MAX - length, "/%s", name);
  return 1;
}

/* What is to become of a call: 0 for nothing special, else an errno or SHORT. */
static long fate(int kind, const char *call, int handle, const char *name) {
  char path[PATH_MAX];
  int saved = errno;
  long error = 0;
  if (plan && (plan->armed & kind) && path_of(handle, name, path) && is_below(path)) {
    long number = atomic_fetch_add(&plan->counted, 1) + 1;
    if (plan->at && number >= plan->at && number < plan->at + plan->calls) {
      error = plan->error;
      if (atomic_fetch_add(&plan->failed, 1) == 0)
        snprintf(plan->what, sizeof plan->what, "%s %.400s", call, path + strlen(folder));
    }
  }
  errno = saved;
  return error;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL(kind, call, handle, name)                                 \
  do {                                                                 \
    long error = fate(kind, call, handle, name);                       \
    if (error > 0) { errno = error; return -1; }                       \
  } while (0)
#define HALF(kind, call, handle, size)                                 \
  do {                                                                 \
    long error = fate(kind, call, handle, NULL);                       \
    if (error > 0) { errno = error; return -1; }                       \
    if (error == SHORT && size > 1) size /= 2;                         \
  } while (0)

ssize_t write(int f, const void *d, size_t n) { HALF(WRITES, "write", f, n); return REAL(write)(f, d, n); }
ssize_t pwrite(int f, const void *d, size_t n, off_t o) { HALF(WRITES, "pwrite", f, n); return REAL(pwrite)(f, d, n, o); }
ssize_t pwrite64(int f, const void *d, size_t n, off64_t o) { HALF(WRITES, "pwrite", f, n); return REAL(pwrite64)(f, d, n, o); }
ssize_t read(int f, void *d, size_t n) { HALF(READS, "read", f, n); return REAL(read)(f, d, n); }
ssize_t pread(int f, void *d, size_t n, off_t o) { HALF(READS, "pread", f, n); return REAL(pread)(f, d, n, o); }
ssize_t pread64(int f, void *d, size_t n, off64_t o) { HALF(READS, "pread", f, n); return REAL(pread64)(f, d, n, o); }
ssize_t writev(int f, const struct iovec *v, int n) { HALF(WRITES, "writev", f, n); return REAL(writev)(f, v, n); }
ssize_t sendfile(int to, int from, off_t *o, size_t n);
ssize_t sendfile(int to, int from, off_t *o, size_t n) { HALF(WRITES, "sendfile", to, n); return REAL(sendfile)(to, from, o, n); }
ssize_t sendfile64(int to, int from, off64_t *o, size_t n);
ssize_t sendfile64(int to, int from, off64_t *o, size_t n) { HALF(WRITES, "sendfile", to, n); return REAL(sendfile64)(to, from, o, n); }
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t n, unsigned flags) {
  HALF(WRITES, "copy_file_range", to, n);
  return REAL(copy_file_range)(from, a, to, b, n, flags);
}

int fsync(int f) { FAIL(WRITES, "fsync", f, NULL); return REAL(fsync)(f); }
int fdatasync(int f) { FAIL(WRITES, "fdatasync", f, NULL); return REAL(fdatasync)(f); }
int ftruncate(int f, off_t n) { FAIL(WRITES, "ftruncate", f, NULL); return REAL(ftruncate)(f, n); }
int ftruncate64(int f, off64_t n) { FAIL(WRITES, "ftruncate", f, NULL); return REAL(ftruncate64)(f, n); }
int mkdir(const char *p, mode_t m) { FAIL(WRITES, "mkdir", AT_FDCWD, p); return REAL(mkdir)(p, m); }
int mkdirat(int f, const char *p, mode_t m) { FAIL(WRITES, "mkdir", f, p); return REAL(mkdirat)(f, p, m); }
int unlink(const char *p) { FAIL(TOUCHES, "unlink", AT_FDCWD, p); return REAL(unlink)(p); }
int unlinkat(int f, const char *p, int flags) { FAIL(TOUCHES, "unlink", f, p); return REAL(unlinkat)(f, p, flags); }
int rmdir(const char *p) { FAIL(TOUCHES, "rmdir", AT_FDCWD, p); return REAL(rmdir)(p); }
int rename(const char *a, const char *b) { FAIL(WRITES, "rename", AT_FDCWD, b); return REAL(rename)(a, b); }
int renameat(int f, const char *a, int g, const char *b) { FAIL(WRITES, "rename", g, b); return REAL(renameat)(f, a, g, b); }
int link(const char *a, const char *b) { FAIL(WRITES, "link", AT_FDCWD, b); return REAL(link)(a, b); }
int linkat(int f, const char *a, int g, const char *b, int flags) {
  FAIL(WRITES, "link", g, b);
  return REAL(linkat)(f, a, g, b, flags);
}
int symlink(const char *a, const char *b) { FAIL(WRITES, "symlink", AT_FDCWD, b); return REAL(symlink)(a, b); }

#define OPENS(flags) ((flags) & O_CREAT ? WRITES : (flags) & (O_WRONLY | O_RDWR | O_TRUNC) ? TOUCHES : READS)
#define MODE(flags)                                                    \
  mode_t mode = 0;                                                     \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                               \
    va_list rest;                                                      \
    va_start(rest, flags);                                             \
    mode = va_arg(rest, mode_t);                                       \
    va_end(rest);                                                      \
  }
int open(const char *p, int flags, ...) { MODE(flags) FAIL(OPENS(flags), "open", AT_FDCWD, p); return REAL(open)(p, flags, mode); }
int open64(const char *p, int flags, ...) { MODE(flags) FAIL(OPENS(flags), "open", AT_FDCWD, p); return REAL(open64)(p, flags, mode); }
int openat(int f, const char *p, int flags, ...) { MODE(flags) FAIL(OPENS(flags), "open", f, p); return REAL(openat)(f, p, flags, mode); }
int openat64(int f, const char *p, int flags, ...) { MODE(flags) FAIL(OPENS(flags), "open", f, p); return REAL(openat64)(f, p, flags, mode); }
