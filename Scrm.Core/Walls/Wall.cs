namespace Scrm.Core.Walls;

/// <summary>What supervisors see of this moment: who waits, who serves, which promises are in danger.</summary>
/// <param name="At">The time of the look.</param>
/// <param name="Queues">Every team's queue; those with the most waiting first.</param>
/// <param name="Agents">Everybody who may serve: who is there first.</param>
/// <param name="Promises">Conversations whose promise is broken or nearly is, by the time it is due.</param>
public sealed record Wall(
    DateTimeOffset At, IReadOnlyList<WallQueue> Queues, IReadOnlyList<WallAgent> Agents, IReadOnlyList<WallPromise> Promises);
