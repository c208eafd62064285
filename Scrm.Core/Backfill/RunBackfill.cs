namespace Scrm.Core.Backfill;

/// <summary>
/// Carries a run over history out, page after page, its progress saved after each. It may be stopped at any moment and go on later or
/// elsewhere: a page that is done twice changes nothing the second time.
/// </summary>
public sealed class RunBackfill(IBackfillStore jobs, BackfillPages pages, TimeProvider time)
{
    /// <summary>The run as it ended, or as it was paused; null without such a run.</summary>
    /// <param name="id">Which run.</param>
    /// <param name="told">Hears of the progress after each page.</param>
    /// <param name="cancellationToken">Stops between pages; the run stays Running.</param>
    public async Task<BackfillJob?> HandleAsync(string id, Action<BackfillJob>? told, CancellationToken cancellationToken)
    {
        var met = new ContactTally();
        while (await jobs.GetAsync(id, cancellationToken) is { } job)
        {
            if (job.State != BackfillState.Running)
            {
                return job;
            }

            // A dry run counts people in memory: after a restart it begins again.
            var from = job is { Kind: BackfillKind.DryRun, Seen: > 0 } && met.IsEmpty && job.Matched > 0 ? Anew(job) : job;
            var next = (await pages.NextAsync(from, met, cancellationToken)) with { UpdatedAt = time.GetUtcNow() };
            next = next.State == BackfillState.Done ? next with { EndedAt = next.UpdatedAt } : next;
            if (await jobs.SaveAsync(next, job.Version, cancellationToken))
            {
                told?.Invoke(next);
            }
        }

        return null;
    }

    private static BackfillJob Anew(BackfillJob job) =>
        job with { Position = 0, LastOrderId = null, LastClick = 0, Seen = 0, Matched = 0, Contacts = 0, NewContacts = 0, Samples = [] };
}
