// The tables of the queue, which live beside ours: whatever is enqueued commits with what it belongs to.
export { taskSchedules, tasks } from '@moirai/queue'
