using Scrm.Core.Foundation;

namespace Scrm.Core.Replays;

/// <summary>Stops a replay, or lets it go on where it was.</summary>
public sealed class SteerReplay(IReplayStore replays, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The run as it stands; NotFound without such a run, Conflict when it has ended.</summary>
    public async Task<Result<ReplayJob>> HandleAsync(string id, bool goOn, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await replays.GetAsync(id, cancellationToken) is not { } job)
            {
                return new Fault(FaultCode.NotFound, "There is no such replay.");
            }

            if (job.State == ReplayState.Done)
            {
                return new Fault(FaultCode.Conflict, "The replay has ended.", "ended");
            }

            var next = job with { State = goOn ? ReplayState.Running : ReplayState.Paused, Error = null, UpdatedAt = time.GetUtcNow() };
            if (await replays.SaveAsync(next, job.Version, job.Kept, [], cancellationToken))
            {
                return next with { Version = job.Version + 1 };
            }
        }

        return new Fault(FaultCode.Conflict, "The replay is busy; try again.");
    }
}
