/*
 * The pruned kernel once more in C, as the limit of what the algorithm can do on this machine. It reads the same index and the
 * same people as numbers (bench/matching/limit.ts writes them), for scoring version 1.0, people with skills and one block of jobs.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;

static void *next_array(FILE *file) {
  u32 bytes;
  if (fread(&bytes, 4, 1, file) != 1) exit(2);
  void *array = aligned_alloc(64, ((size_t)bytes + 127) / 64 * 64);
  if (fread(array, 1, bytes, file) != bytes) exit(2);
  return array;
}

static double cpu_seconds(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

enum { GATE = 1800, FULL = GATE * 256, LEVELS = 7, ASKED = 17, BINS = 65, MOST_NEAR = 256, BEYOND = 1 << 30 };

typedef struct { u32 from, end, points; } Stretch;
typedef struct { int capacity, size; int32_t *worst; u32 *totals, *numbers; } Heap;

static int behind(u32 total, u32 number, u32 other_total, u32 other_number) {
  return total < other_total || (total == other_total && number > other_number);
}

static void put(Heap *heap, int place, u32 total, u32 number) {
  heap->totals[place] = total;
  heap->numbers[place] = number;
}

static void offer(Heap *heap, u32 total, u32 number) {
  u32 *totals = heap->totals, *numbers = heap->numbers;
  int place = 0;
  if (heap->size < heap->capacity) {
    place = heap->size++;
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (behind(totals[parent], numbers[parent], total, number)) break;
      put(heap, place, totals[parent], numbers[parent]);
      place = parent;
    }
    put(heap, place, total, number);
    if (heap->size == heap->capacity) *heap->worst = (int32_t)totals[0];
    return;
  }
  if (heap->capacity == 0 || behind(total, number, totals[0], numbers[0])) return;
  for (;;) {
    int child = 2 * place + 1;
    if (child >= heap->capacity) break;
    if (child + 1 < heap->capacity && behind(totals[child + 1], numbers[child + 1], totals[child], numbers[child])) child++;
    if (behind(total, number, totals[child], numbers[child])) break;
    put(heap, place, totals[child], numbers[child]);
    place = child;
  }
  put(heap, place, total, number);
  *heap->worst = (int32_t)totals[0];
}

typedef struct { int room, size; u32 *totals, *numbers; } List;

/* Moves entries until what stands at `wanted` belongs there. */
static void partition(u32 *totals, u32 *numbers, int high, int wanted) {
  int low = 0;
  while (low < high) {
    int left = low, right = high, middle = (low + high) / 2;
    u32 total = totals[middle], number = numbers[middle];
    for (;;) {
      while (behind(total, number, totals[left], numbers[left])) left++;
      while (behind(totals[right], numbers[right], total, number)) right--;
      if (left > right) break;
      u32 other_total = totals[left], other_number = numbers[left];
      totals[left] = totals[right], numbers[left++] = numbers[right];
      totals[right] = other_total, numbers[right--] = other_number;
      if (left > right) break;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return;
  }
}

/* Writes an entry down at the end of a row, and keeps the best where it is full. */
static void add(List *list, int32_t *worst, int capacity, u32 total, u32 number) {
  list->totals[list->size] = total;
  list->numbers[list->size++] = number;
  if (list->size < list->room) return;
  partition(list->totals, list->numbers, list->room - 1, capacity - 1);
  list->size = capacity;
  *worst = (int32_t)list->totals[capacity - 1];
}

/* One number for all lists: depends on every entry and its place. */
static u32 digest(u32 sum, Heap *heap, int size) {
  for (int i = 1; i < size; i++)
    for (int k = i; k > 0 && behind(heap->totals[k - 1], heap->numbers[k - 1], heap->totals[k], heap->numbers[k]); k--) {
      u32 total = heap->totals[k], number = heap->numbers[k];
      put(heap, k, heap->totals[k - 1], heap->numbers[k - 1]);
      put(heap, k - 1, total, number);
    }
  for (int i = 0; i < heap->capacity && i < size; i++) {
    sum = sum * 31 + heap->numbers[i];
    sum = sum * 31 + heap->totals[i];
  }
  return sum;
}

static u32 *starts, *postings, *classes, *runs;
static int32_t *sums, *worst_of;
static u16 experience[ASKED * LEVELS], salary[BINS], *location, *culture;
static Stretch stretches[2 * MOST_NEAR + 2];
static int stretch_count, both;
static Heap best;
static List *of_jobs;

static int most_of_experience(int tenths, int level) {
  static const int above[] = {550, 300}, below[] = {600, 400};
  int most = 0;
  for (int asked = -1; asked < ASKED - 1; asked++) {
    int missing = asked * 10 - tenths;
    int years = asked < 0 ? 600 : missing <= 0 ? 1200 : missing >= 50 ? 0 : (12000 - 240 * missing) / 10;
    for (int wanted = -1; wanted < LEVELS - 1; wanted++) {
      int d = wanted - level;
      int points = wanted < 0 ? 400 : d == 0 ? 800 : d > 0 ? (d <= 2 ? above[d - 1] : 0) : (d >= -2 ? below[-d - 1] : 200);
      experience[(asked + 1) * LEVELS + wanted + 1] = (u16)(years + points);
      if (years + points > most) most = years + points;
    }
  }
  return most;
}

static int most_of_salary(int low, int high) {
  int most = 500;
  salary[0] = 500;
  for (int pay = 0; pay < BINS - 1; pay++) {
    salary[pay + 1] = (u16)(pay >= high ? 1000 : pay <= low ? 0 : (pay - low) * 1000 / (high - low));
    if (salary[pay + 1] > most) most = salary[pay + 1];
  }
  return most;
}

static int by_points(const void *a, const void *b) {
  const Stretch *one = a, *other = b;
  return one->points != other->points ? (int)other->points - (int)one->points : (int)one->from - (int)other->from;
}

static void set_stretches(u32 ranks, u32 jobs) {
  static Stretch alike[1 << 16];
  int count = 0, near = 0;
  for (u32 first = 0, rank = 1; rank <= ranks; rank++) {
    if (rank < ranks && location[rank] == location[first]) continue;
    alike[count++] = (Stretch){runs[first], runs[rank], location[first]};
    first = rank;
  }
  static u32 histogram[65536];
  u32 most = jobs / 64 + 1 < MOST_NEAR ? jobs / 64 + 1 : MOST_NEAR, floor = 65535, seen = 0, least = 65535;
  for (int i = 0; i < count; i++) {
    histogram[alike[i].points]++;
    if (alike[i].points < least) least = alike[i].points;
  }
  for (floor = 1500; floor > least; floor--) {
    seen += histogram[floor];
    if (seen > most) break;
  }
  for (int i = 0; i < count; i++) histogram[alike[i].points] = 0;
  for (int i = 0; i < count; i++)
    if (alike[i].points > floor) stretches[near++] = alike[i];
  qsort(stretches, (size_t)near, sizeof(Stretch), by_points);
  stretch_count = near;
  for (int i = 0; i < count; i++) {
    if (alike[i].points > floor) continue;
    if (stretch_count > near && stretches[stretch_count - 1].end == alike[i].from) stretches[stretch_count - 1].end = alike[i].end;
    else stretches[stretch_count++] = (Stretch){alike[i].from, alike[i].end, floor};
  }
}

static int32_t needed(int32_t total, int32_t most) {
  if (total <= 0) return 1;
  int32_t need = total >= FULL + most * 256 ? total - most * 256 : (int32_t)((int64_t)total * GATE / (GATE + most));
  return need < 1 ? 1 : need;
}

/* The least skill part with which a job's worst total can be reached. */
static int32_t bar_of(int32_t worst, int32_t share, int32_t spare) {
  int32_t bar = ((worst >> 8) * share) >> 4, rest = worst - spare;
  bar = bar < rest ? rest : bar;
  return bar < 1 ? 1 : bar;
}

static void scan(u32 from, u32 end, int32_t most, u32 person) {
  int32_t worst = *best.worst, need = needed(worst, most), spare = most * 256, share = 4096 * GATE / (GATE + most);
  for (u32 place = from; place < end; place += 16) {
    u32 last = place + 16;
    if (last <= end) {
      int any = 0;
      if (both) {
        for (u32 i = place; i < place + 16; i++) {
          int32_t bar = bar_of(worst_of[i], share, spare);
          any |= sums[i] >= (bar < need ? bar : need);
        }
      } else {
        for (u32 i = place; i < place + 16; i++) any |= sums[i] >= need;
      }
      if (!any) continue;
    } else last = end;
    for (u32 i = place; i < last; i++) {
      int32_t skill = sums[i];
      if (skill < need && (!both || skill < bar_of(worst_of[i], share, spare))) continue;
      const u32 *class = classes + 4 * i;
      int32_t rest = experience[class[0] & 0xffff] + salary[class[0] >> 16] + location[class[1]] + culture[class[2]];
      int32_t total = skill >= FULL ? skill + rest * 256 : skill + (int32_t)((int64_t)rest * skill / GATE);
      if (both && total >= worst_of[i]) add(&of_jobs[i], &worst_of[i], best.capacity, (u32)total, person);
      if (total < worst) continue;
      offer(&best, (u32)total, class[3]);
      worst = *best.worst;
      need = needed(worst, most);
    }
  }
}

int main(int count, char **words) {
  FILE *file = fopen(words[1], "rb");
  if (count < 2 || !file) return 1;
  u32 *head = next_array(file);
  u32 people = head[0], jobs = head[1], asked_skills = head[2], ranks = head[3], job_cultures = head[4], top = head[5];
  both = (int)head[6];
  starts = next_array(file), postings = next_array(file), classes = next_array(file), runs = next_array(file);
  u32 *order = next_array(file), *numbers = next_array(file), *skill_starts = next_array(file), *skills = next_array(file);
  u8 *levels = next_array(file);
  u32 *related_starts = next_array(file), *related = next_array(file);
  u16 *strengths = next_array(file);
  int32_t *tenths = next_array(file);
  int8_t *level = next_array(file);
  int16_t *low = next_array(file), *high = next_array(file);
  u32 *place = next_array(file), *plain_of = next_array(file);
  u16 *least_of = next_array(file), *remote_of = next_array(file), *plain = next_array(file);
  u8 *is_remote = next_array(file);
  u32 *preference = next_array(file);
  u16 *cultures = next_array(file);
  sums = aligned_alloc(64, ((size_t)jobs * 4 + 127) / 64 * 64);
  worst_of = aligned_alloc(64, ((size_t)jobs * 4 + 127) / 64 * 64);
  location = malloc(ranks * 2);
  u32 *query = malloc((size_t)asked_skills * 32), *touched = malloc((size_t)asked_skills * 16);
  u16 *credits = calloc((size_t)asked_skills * 4, 2);
  int32_t best_worst;
  best = (Heap){(int)top, 0, &best_worst, malloc(top * 4), malloc(top * 4)};
  of_jobs = malloc(jobs * sizeof(List));
  u32 room = top + (top < 32 ? top : 32);
  u32 *totals_of = malloc((size_t)jobs * room * 4), *numbers_of = malloc((size_t)jobs * room * 4);
  for (u32 job = 0; job < jobs; job++) {
    worst_of[job] = -1;
    of_jobs[job] = (List){(int)room, 0, totals_of + (size_t)job * room, numbers_of + (size_t)job * room};
  }
  double begun = cpu_seconds();
  u32 sum_of_people = 0, sum_of_jobs = 0, last_place = UINT32_MAX, last_preference = UINT32_MAX;
  int most_culture = 0;
  for (u32 turn = 0; turn < people; turn++) {
    u32 person = order[turn];
    int most_else = most_of_experience(tenths[person], level[person]) + most_of_salary(low[person], high[person]);
    if (place[person] != last_place) {
      last_place = place[person];
      const u16 *row = plain + (size_t)plain_of[last_place] * ranks;
      u16 least = least_of[last_place];
      for (u32 rank = 0; rank < ranks; rank++) location[rank] = row[rank] < least ? least : row[rank];
      for (u32 rank = 0; rank < ranks; rank++)
        if (is_remote[rank]) location[rank] = remote_of[last_place];
      set_stretches(ranks, jobs);
    }
    if (preference[person] != last_preference) {
      last_preference = preference[person];
      culture = cultures + (size_t)last_preference * job_cultures;
      most_culture = 0;
      for (u32 i = 0; i < job_cultures; i++)
        if (culture[i] > most_culture) most_culture = culture[i];
    }
    most_else += most_culture;
    u32 asked = 0;
    for (u32 i = skill_starts[person]; i < skill_starts[person + 1]; i++) {
      u32 skill = skills[i], held = levels[i];
      for (u32 edge = related_starts[skill]; edge <= related_starts[skill + 1]; edge++) {
        /* The skill itself comes last. */
        int itself = edge == related_starts[skill + 1];
        u32 other = itself ? skill : related[edge], strength = itself ? 256 : strengths[edge];
        if (other >= asked_skills) continue;
        for (u32 wanted = 1; wanted <= 4; wanted++) {
          u32 credit = (held >= wanted ? 256 : 256 * held / wanted) * strength >> 8, term = other * 4 + wanted - 1;
          if (credit <= credits[term]) continue;
          if (credits[term] == 0) touched[asked++] = term;
          credits[term] = (u16)credit;
        }
      }
    }
    for (u32 i = 0; i < asked; i++) {
      query[2 * i] = touched[i];
      query[2 * i + 1] = credits[touched[i]];
      credits[touched[i]] = 0;
    }
    memset(sums, 0, (size_t)jobs * 4);
    for (u32 i = 0; i < asked; i++) {
      u32 credit = query[2 * i + 1];
      for (u32 next = starts[query[2 * i]]; next < starts[query[2 * i] + 1]; next++)
        sums[postings[next] >> 14] += (int32_t)((postings[next] & 16383) * credit);
    }
    best.size = 0;
    best_worst = -1;
    for (int i = 0; i < stretch_count; i++)
      scan(stretches[i].from, stretches[i].end, most_else + (int32_t)stretches[i].points, numbers[person]);
    sum_of_people += digest(0, &best, best.size) * (numbers[person] + 1);
  }
  double spent = cpu_seconds() - begun;
  if (both)
    for (u32 job = 0; job < jobs; job++) {
      Heap all = {(int)top, of_jobs[job].size, NULL, of_jobs[job].totals, of_jobs[job].numbers};
      sum_of_jobs += digest(0, &all, all.size) * (classes[4 * job + 3] + 1);
    }
  printf("%.6f %u %u\n", spent, sum_of_people, sum_of_jobs);
  return 0;
}
