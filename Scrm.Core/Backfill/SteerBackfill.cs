using Scrm.Core.Foundation;

namespace Scrm.Core.Backfill;

/// <summary>Pauses a run over history, or lets it go on where it was.</summary>
public sealed class SteerBackfill(IBackfillStore jobs, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The run as it stands; NotFound without such a run, Conflict when it has ended.</summary>
    public async Task<Result<BackfillJob>> HandleAsync(string id, bool goOn, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await jobs.GetAsync(id, cancellationToken) is not { } job)
            {
                return new Fault(FaultCode.NotFound, "There is no such run.");
            }

            if (job.State == BackfillState.Done)
            {
                return new Fault(FaultCode.Conflict, "The run has ended.", "ended");
            }

            var next = job with { State = goOn ? BackfillState.Running : BackfillState.Paused, Error = null, UpdatedAt = time.GetUtcNow() };
            if (await jobs.SaveAsync(next, job.Version, cancellationToken))
            {
                return next with { Version = job.Version + 1 };
            }
        }

        return new Fault(FaultCode.Conflict, "The run is busy; try again.");
    }
}
