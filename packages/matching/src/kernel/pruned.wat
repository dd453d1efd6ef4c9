;; The pruned kernel once more, for WebAssembly: the same steps as pruned.ts, four jobs at a time where it looks for candidates.
;; `npm run build:kernel` assembles it into pruned-bytes.ts. Addresses are bytes in the memory that workers share.
(module
  (import "moirai" "memory" (memory 1 65536 shared))

  ;; What pruned-wasm.ts sets once: addresses of arrays …
  (global $sums (export "sums") (mut i32) (i32.const 0))
  (global $query (export "query") (mut i32) (i32.const 0))
  (global $postings (export "postings") (mut i32) (i32.const 0))
  (global $classes (export "classes") (mut i32) (i32.const 0))
  (global $experience (export "experience") (mut i32) (i32.const 0))
  (global $salary (export "salary") (mut i32) (i32.const 0))
  (global $location (export "location") (mut i32) (i32.const 0))
  (global $culture (export "culture") (mut i32) (i32.const 0))
  (global $stretches (export "stretches") (mut i32) (i32.const 0))
  (global $bestSize (export "bestSize") (mut i32) (i32.const 0))
  (global $bestTotals (export "bestTotals") (mut i32) (i32.const 0))
  (global $bestNumbers (export "bestNumbers") (mut i32) (i32.const 0))
  (global $bestWorst (export "bestWorst") (mut i32) (i32.const 0))
  (global $jobSizes (export "jobSizes") (mut i32) (i32.const 0))
  (global $jobTotals (export "jobTotals") (mut i32) (i32.const 0))
  (global $jobNumbers (export "jobNumbers") (mut i32) (i32.const 0))
  (global $jobWorst (export "jobWorst") (mut i32) (i32.const 0))
  ;; … and numbers.
  (global $bestCapacity (export "bestCapacity") (mut i32) (i32.const 0))
  (global $jobCapacity (export "jobCapacity") (mut i32) (i32.const 0))
  (global $jobRoom (export "jobRoom") (mut i32) (i32.const 0))
  (global $gate (export "gate") (mut i32) (i32.const 0))
  (global $full (export "full") (mut i32) (i32.const 0))
  (global $least (export "least") (mut i32) (i32.const 0))

  ;; The least skill part worth a look for the person's list, in the stretch that is being looked through.
  (global $need (mut i32) (i32.const 0))

  ;; Adds up weight times credit over the postings of the query; `starts` is the block's row of starts.
  (func $sumSkills (param $starts i32) (param $queryLength i32)
    (local $asked i32) (local $askedEnd i32) (local $credit i32) (local $start i32)
    (local $next i32) (local $end i32) (local $posting i32) (local $sum i32) (local $first i32)
    (local.set $first (global.get $sums))
    (local.set $asked (global.get $query))
    (local.set $askedEnd (i32.add (local.get $asked) (i32.shl (local.get $queryLength) (i32.const 3))))
    (block $done
      (loop $terms
        (br_if $done (i32.ge_u (local.get $asked) (local.get $askedEnd)))
        (local.set $credit (i32.load offset=4 (local.get $asked)))
        (local.set $start (i32.add (local.get $starts) (i32.shl (i32.load (local.get $asked)) (i32.const 2))))
        (local.set $next (i32.add (global.get $postings) (i32.shl (i32.load (local.get $start)) (i32.const 2))))
        (local.set $end (i32.add (global.get $postings) (i32.shl (i32.load offset=4 (local.get $start)) (i32.const 2))))
        (local.set $asked (i32.add (local.get $asked) (i32.const 8)))
        (br_if $terms (i32.ge_u (local.get $next) (local.get $end)))
        (loop $list
          (local.set $posting (i32.load (local.get $next)))
          (local.set $sum (i32.add (local.get $first) (i32.shl (i32.shr_u (local.get $posting) (i32.const 14)) (i32.const 2))))
          (i32.store (local.get $sum)
            (i32.add
              (i32.load (local.get $sum))
              (i32.mul (i32.and (local.get $posting) (i32.const 16383)) (local.get $credit))))
          (local.set $next (i32.add (local.get $next) (i32.const 4)))
          (br_if $list (i32.lt_u (local.get $next) (local.get $end))))
        (br $terms))))

  ;; Sets the least skill part with which the person's worst total can be reached where the other parts give at most so much.
  (func $setNeed (param $most i32)
    (local $total i32) (local $need i32)
    (local.set $total (i32.load (global.get $bestWorst)))
    (if (i32.gt_s (local.get $total) (i32.const 0))
      (then
        (if (i32.ge_s (local.get $total) (i32.add (global.get $full) (i32.shl (local.get $most) (i32.const 8))))
          (then (local.set $need (i32.sub (local.get $total) (i32.shl (local.get $most) (i32.const 8)))))
          (else
            (local.set $need
              (i32.trunc_f64_s
                (f64.div
                  (f64.mul (f64.convert_i32_s (local.get $total)) (f64.convert_i32_s (global.get $gate)))
                  (f64.convert_i32_s (i32.add (global.get $gate) (local.get $most))))))))))
    (global.set $need
      (select (local.get $need) (global.get $least) (i32.gt_s (local.get $need) (global.get $least)))))

  ;; The total of a candidate, whose classes stand at this address.
  (func $totalAt (param $skill i32) (param $class i32) (result i32)
    (local $both i32) (local $rest i32)
    (local.set $both (i32.load (local.get $class)))
    (local.set $rest
      (i32.add
        (i32.add
          (i32.load16_u (i32.add (global.get $experience) (i32.shl (i32.and (local.get $both) (i32.const 65535)) (i32.const 1))))
          (i32.load16_u (i32.add (global.get $salary) (i32.shl (i32.shr_u (local.get $both) (i32.const 16)) (i32.const 1)))))
        (i32.add
          (i32.load16_u (i32.add (global.get $location) (i32.shl (i32.load offset=4 (local.get $class)) (i32.const 1))))
          (i32.load16_u (i32.add (global.get $culture) (i32.shl (i32.load offset=8 (local.get $class)) (i32.const 1)))))))
    (if (i32.ge_s (local.get $skill) (global.get $full))
      (then (return (i32.add (local.get $skill) (i32.shl (local.get $rest) (i32.const 8))))))
    (i32.add
      (local.get $skill)
      (i32.trunc_f64_s
        (f64.div
          (f64.mul (f64.convert_i32_s (local.get $rest)) (f64.convert_i32_s (local.get $skill)))
          (f64.convert_i32_s (global.get $gate))))))

  ;; Whether the one entry stands behind the other: a lower total, or the same and a higher number.
  (func $behind (param $total i32) (param $number i32) (param $otherTotal i32) (param $otherNumber i32) (result i32)
    (if (i32.ne (local.get $total) (local.get $otherTotal))
      (then (return (i32.lt_s (local.get $total) (local.get $otherTotal)))))
    (i32.gt_u (local.get $number) (local.get $otherNumber)))

  ;; Takes the entry into a row of heaps if it belongs to its best, as `offer` of top.ts does; addresses are those of the row.
  (func $offer (param $capacity i32) (param $size i32) (param $totals i32) (param $numbers i32) (param $worst i32)
    (param $total i32) (param $number i32)
    (local $place i32) (local $other i32) (local $count i32) (local $right i32)
    (local.set $count (i32.load (local.get $size)))
    (if (i32.lt_u (local.get $count) (local.get $capacity))
      (then
        (i32.store (local.get $size) (i32.add (local.get $count) (i32.const 1)))
        (local.set $place (local.get $count))
        (block $risen
          (loop $rise
            (br_if $risen (i32.eqz (local.get $place)))
            (local.set $other (i32.shr_u (i32.sub (local.get $place) (i32.const 1)) (i32.const 1)))
            (br_if $risen
              (call $behind
                (i32.load (i32.add (local.get $totals) (i32.shl (local.get $other) (i32.const 2))))
                (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $other) (i32.const 2))))
                (local.get $total)
                (local.get $number)))
            (call $move (local.get $totals) (local.get $numbers) (local.get $other) (local.get $place))
            (local.set $place (local.get $other))
            (br $rise)))
        (call $put (local.get $totals) (local.get $numbers) (local.get $place) (local.get $total) (local.get $number))
        (if (i32.eq (i32.add (local.get $count) (i32.const 1)) (local.get $capacity))
          (then (i32.store (local.get $worst) (i32.load (local.get $totals)))))
        (return)))
    (if (i32.eqz (local.get $capacity)) (then (return)))
    (if (call $behind (local.get $total) (local.get $number) (i32.load (local.get $totals)) (i32.load (local.get $numbers)))
      (then (return)))
    (block $sunk
      (loop $sink
        (local.set $other (i32.add (i32.shl (local.get $place) (i32.const 1)) (i32.const 1)))
        (br_if $sunk (i32.ge_u (local.get $other) (local.get $capacity)))
        (local.set $right (i32.add (local.get $other) (i32.const 1)))
        (if (i32.lt_u (local.get $right) (local.get $capacity))
          (then
            (if
              (call $behind
                (i32.load (i32.add (local.get $totals) (i32.shl (local.get $right) (i32.const 2))))
                (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $right) (i32.const 2))))
                (i32.load (i32.add (local.get $totals) (i32.shl (local.get $other) (i32.const 2))))
                (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $other) (i32.const 2)))))
              (then (local.set $other (local.get $right))))))
        (br_if $sunk
          (call $behind
            (local.get $total)
            (local.get $number)
            (i32.load (i32.add (local.get $totals) (i32.shl (local.get $other) (i32.const 2))))
            (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $other) (i32.const 2))))))
        (call $move (local.get $totals) (local.get $numbers) (local.get $other) (local.get $place))
        (local.set $place (local.get $other))
        (br $sink)))
    (call $put (local.get $totals) (local.get $numbers) (local.get $place) (local.get $total) (local.get $number))
    (i32.store (local.get $worst) (i32.load (local.get $totals))))

  (func $put (param $totals i32) (param $numbers i32) (param $place i32) (param $total i32) (param $number i32)
    (i32.store (i32.add (local.get $totals) (i32.shl (local.get $place) (i32.const 2))) (local.get $total))
    (i32.store (i32.add (local.get $numbers) (i32.shl (local.get $place) (i32.const 2))) (local.get $number)))

  (func $move (param $totals i32) (param $numbers i32) (param $from i32) (param $to i32)
    (call $put
      (local.get $totals)
      (local.get $numbers)
      (local.get $to)
      (i32.load (i32.add (local.get $totals) (i32.shl (local.get $from) (i32.const 2))))
      (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $from) (i32.const 2))))))

  ;; Writes an entry down at the end of a job's row, and keeps the best where it is full, as job-lists.ts does.
  (func $add (param $position i32) (param $total i32) (param $number i32)
    (local $at i32) (local $size i32) (local $row i32) (local $totals i32) (local $numbers i32)
    (local.set $at (i32.add (global.get $jobSizes) (i32.shl (local.get $position) (i32.const 2))))
    (local.set $size (i32.load (local.get $at)))
    (local.set $row (i32.shl (i32.mul (local.get $position) (global.get $jobRoom)) (i32.const 2)))
    (local.set $totals (i32.add (global.get $jobTotals) (local.get $row)))
    (local.set $numbers (i32.add (global.get $jobNumbers) (local.get $row)))
    (call $put (local.get $totals) (local.get $numbers) (local.get $size) (local.get $total) (local.get $number))
    (local.set $size (i32.add (local.get $size) (i32.const 1)))
    (if (i32.eq (local.get $size) (global.get $jobRoom))
      (then
        (call $partition
          (local.get $totals)
          (local.get $numbers)
          (i32.sub (local.get $size) (i32.const 1))
          (i32.sub (global.get $jobCapacity) (i32.const 1)))
        (local.set $size (global.get $jobCapacity))
        (i32.store
          (i32.add (global.get $jobWorst) (i32.shl (local.get $position) (i32.const 2)))
          (i32.load (i32.add (local.get $totals) (i32.shl (i32.sub (local.get $size) (i32.const 1)) (i32.const 2)))))))
    (i32.store (local.get $at) (local.get $size)))

  ;; Moves entries until what stands at `wanted` belongs there, with nothing worse before it and nothing better behind it.
  (func $partition (param $totals i32) (param $numbers i32) (param $high i32) (param $wanted i32)
    (local $low i32) (local $left i32) (local $right i32) (local $total i32) (local $number i32)
    (local $otherTotal i32) (local $otherNumber i32)
    (block $done
      (loop $parts
        (br_if $done (i32.ge_s (local.get $low) (local.get $high)))
        (local.set $left (i32.shr_u (i32.add (local.get $low) (local.get $high)) (i32.const 1)))
        (local.set $total (i32.load (i32.add (local.get $totals) (i32.shl (local.get $left) (i32.const 2)))))
        (local.set $number (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $left) (i32.const 2)))))
        (local.set $left (local.get $low))
        (local.set $right (local.get $high))
        (block $crossed
          (loop $pairs
            (br_if $crossed (i32.gt_s (local.get $left) (local.get $right)))
            (block $stays
              (loop $onward
                (br_if $stays
                  (i32.eqz
                    (call $behind
                      (local.get $total)
                      (local.get $number)
                      (i32.load (i32.add (local.get $totals) (i32.shl (local.get $left) (i32.const 2))))
                      (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $left) (i32.const 2)))))))
                (local.set $left (i32.add (local.get $left) (i32.const 1)))
                (br $onward)))
            (block $stays
              (loop $back
                (br_if $stays
                  (i32.eqz
                    (call $behind
                      (i32.load (i32.add (local.get $totals) (i32.shl (local.get $right) (i32.const 2))))
                      (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $right) (i32.const 2))))
                      (local.get $total)
                      (local.get $number))))
                (local.set $right (i32.sub (local.get $right) (i32.const 1)))
                (br $back)))
            (br_if $crossed (i32.gt_s (local.get $left) (local.get $right)))
            (local.set $otherTotal (i32.load (i32.add (local.get $totals) (i32.shl (local.get $left) (i32.const 2)))))
            (local.set $otherNumber (i32.load (i32.add (local.get $numbers) (i32.shl (local.get $left) (i32.const 2)))))
            (call $move (local.get $totals) (local.get $numbers) (local.get $right) (local.get $left))
            (call $put
              (local.get $totals)
              (local.get $numbers)
              (local.get $right)
              (local.get $otherTotal)
              (local.get $otherNumber))
            (local.set $left (i32.add (local.get $left) (i32.const 1)))
            (local.set $right (i32.sub (local.get $right) (i32.const 1)))
            (br $pairs)))
        (if (i32.ge_s (local.get $right) (local.get $wanted))
          (then
            (local.set $high (local.get $right))
            (br $parts)))
        (if (i32.ge_s (local.get $wanted) (local.get $left))
          (then
            (local.set $low (local.get $left))
            (br $parts))))))

  ;; Offers a pair with this skill part to both lists.
  (func $consider (param $skill i32) (param $position i32) (param $most i32) (param $person i32)
    (local $total i32) (local $class i32)
    (local.set $class (i32.add (global.get $classes) (i32.shl (local.get $position) (i32.const 4))))
    (local.set $total (call $totalAt (local.get $skill) (local.get $class)))
    (if (global.get $jobCapacity)
      (then
        (if
          (i32.ge_s
            (local.get $total)
            (i32.load (i32.add (global.get $jobWorst) (i32.shl (local.get $position) (i32.const 2)))))
          (then (call $add (local.get $position) (local.get $total) (local.get $person))))))
    (if (i32.ge_s (local.get $total) (i32.load (global.get $bestWorst)))
      (then
        (call $offer
          (global.get $bestCapacity)
          (global.get $bestSize)
          (global.get $bestTotals)
          (global.get $bestNumbers)
          (global.get $bestWorst)
          (local.get $total)
          (i32.load offset=12 (local.get $class)))
        (call $setNeed (local.get $most)))))

  ;; Considers the pairs of eight jobs from this position on whose bits are set.
  (func $considerSome (param $bits i32) (param $sum i32) (param $position i32) (param $most i32) (param $person i32)
    (local $place i32)
    (loop $each
      (local.set $place (i32.ctz (local.get $bits)))
      (call $consider
        (i32.load (i32.add (local.get $sum) (i32.shl (local.get $place) (i32.const 2))))
        (i32.add (local.get $position) (local.get $place))
        (local.get $most)
        (local.get $person))
      (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
      (br_if $each (local.get $bits))))

  ;; Considers every pair with a skill part from this position on, where too few are left to compare eight at a time.
  (func $considerRest (param $sum i32) (param $position i32) (param $end i32) (param $most i32) (param $person i32)
    (block $done
      (loop $jobs
        (br_if $done (i32.ge_s (local.get $position) (local.get $end)))
        (if (i32.ge_s (i32.load (local.get $sum)) (global.get $least))
          (then
            (call $consider (i32.load (local.get $sum)) (local.get $position) (local.get $most) (local.get $person))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 4)))
        (local.set $position (i32.add (local.get $position) (i32.const 1)))
        (br $jobs))))

  ;; Looks for candidates for the person's list from one position to another, eight at a time.
  (func $scanForPerson (param $sum i32) (param $position i32) (param $end i32) (param $most i32) (param $person i32)
    (local $bits i32) (local $needs v128)
    (call $setNeed (local.get $most))
    (local.set $needs (i32x4.splat (global.get $need)))
    (block $rest
      (loop $eights
        (br_if $rest (i32.lt_s (i32.sub (local.get $end) (local.get $position)) (i32.const 8)))
        (local.set $bits
          (i32.or
            (i32x4.bitmask
              (i32x4.ge_s (v128.load (local.get $sum)) (local.get $needs)))
            (i32.shl
              (i32x4.bitmask
                (i32x4.ge_s (v128.load offset=16 (local.get $sum)) (local.get $needs)))
              (i32.const 4))))
        (if (local.get $bits)
          (then
            (call $considerSome (local.get $bits) (local.get $sum) (local.get $position) (local.get $most) (local.get $person))
            (local.set $needs (i32x4.splat (global.get $need)))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 32)))
        (local.set $position (i32.add (local.get $position) (i32.const 8)))
        (br $eights)))
    (call $considerRest (local.get $sum) (local.get $position) (local.get $end) (local.get $most) (local.get $person)))

  ;; The same for the person's list and the jobs' lists at once. No job's list is reached without the share of its worst total
  ;; that the gate leaves to skills (in 4096ths), nor without the rest of it.
  (func $scanForBoth (param $sum i32) (param $position i32) (param $end i32) (param $most i32) (param $person i32)
    (local $worst i32) (local $points i32) (local $bits i32) (local $needs v128) (local $spares v128) (local $leasts v128) (local $shares v128)
    (call $setNeed (local.get $most))
    (local.set $needs (i32x4.splat (global.get $need)))
    (local.set $spares (i32x4.splat (i32.shl (local.get $most) (i32.const 8))))
    (local.set $leasts (i32x4.splat (global.get $least)))
    (local.set $points (i32.add (global.get $gate) (local.get $most)))
    (local.set $shares
      (i32x4.splat
        (i32.div_u
          (i32.shl (global.get $gate) (i32.const 12))
          (select (local.get $points) (i32.const 1) (local.get $points)))))
    (local.set $worst (i32.add (global.get $jobWorst) (i32.shl (local.get $position) (i32.const 2))))
    (block $rest
      (loop $eights
        (br_if $rest (i32.lt_s (i32.sub (local.get $end) (local.get $position)) (i32.const 8)))
        (local.set $bits
          (i32.or
            (i32x4.bitmask
              (i32x4.ge_s
                (v128.load (local.get $sum))
                (i32x4.min_s
                  (local.get $needs)
                  (i32x4.max_s
                    (i32x4.max_s (i32x4.sub (v128.load (local.get $worst)) (local.get $spares)) (local.get $leasts))
                    (i32x4.shr_s
                      (i32x4.mul (i32x4.shr_s (v128.load (local.get $worst)) (i32.const 8)) (local.get $shares))
                      (i32.const 4))))))
            (i32.shl
              (i32x4.bitmask
                (i32x4.ge_s
                (v128.load offset=16 (local.get $sum))
                (i32x4.min_s
                  (local.get $needs)
                  (i32x4.max_s
                    (i32x4.max_s (i32x4.sub (v128.load offset=16 (local.get $worst)) (local.get $spares)) (local.get $leasts))
                    (i32x4.shr_s
                      (i32x4.mul (i32x4.shr_s (v128.load offset=16 (local.get $worst)) (i32.const 8)) (local.get $shares))
                      (i32.const 4))))))
              (i32.const 4))))
        (if (local.get $bits)
          (then
            (call $considerSome (local.get $bits) (local.get $sum) (local.get $position) (local.get $most) (local.get $person))
            (local.set $needs (i32x4.splat (global.get $need)))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 32)))
        (local.set $worst (i32.add (local.get $worst) (i32.const 32)))
        (local.set $position (i32.add (local.get $position) (i32.const 8)))
        (br $eights)))
    (call $considerRest (local.get $sum) (local.get $position) (local.get $end) (local.get $most) (local.get $person)))

  ;; One person against the jobs of one block, which stand from `first` to `end`.
  (func (export "matchBlock") (param $first i32) (param $end i32) (param $starts i32) (param $queryLength i32)
    (param $stretchCount i32) (param $mostElse i32) (param $person i32)
    (local $stretch i32) (local $from i32) (local $to i32)
    (memory.fill (global.get $sums) (i32.const 0) (i32.shl (i32.sub (local.get $end) (local.get $first)) (i32.const 2)))
    (call $sumSkills (local.get $starts) (local.get $queryLength))
    (local.set $stretch (global.get $stretches))
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $stretchCount)))
        (local.set $stretchCount (i32.sub (local.get $stretchCount) (i32.const 1)))
        (local.set $from (i32.load (local.get $stretch)))
        (local.set $to (i32.load offset=4 (local.get $stretch)))
        (if (i32.lt_u (local.get $from) (local.get $first)) (then (local.set $from (local.get $first))))
        (if (i32.gt_u (local.get $to) (local.get $end)) (then (local.set $to (local.get $end))))
        (if (i32.lt_u (local.get $from) (local.get $to))
          (then
            (if (global.get $jobCapacity)
              (then
                (call $scanForBoth
                  (i32.add (global.get $sums) (i32.shl (i32.sub (local.get $from) (local.get $first)) (i32.const 2)))
                  (local.get $from)
                  (local.get $to)
                  (i32.add (local.get $mostElse) (i32.load offset=8 (local.get $stretch)))
                  (local.get $person)))
              (else
                (call $scanForPerson
                  (i32.add (global.get $sums) (i32.shl (i32.sub (local.get $from) (local.get $first)) (i32.const 2)))
                  (local.get $from)
                  (local.get $to)
                  (i32.add (local.get $mostElse) (i32.load offset=8 (local.get $stretch)))
                  (local.get $person))))))
        (local.set $stretch (i32.add (local.get $stretch) (i32.const 12)))
        (br $each)))))
