using Scrm.Core.Foundation;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Sweeping;

/// <summary>
/// Brings everybody up to the book: whoever has a tag that was renamed, merged, moved, or made exclusive is added up anew, with picture and
/// conversations. It compares books and needs no word from those who change them; it may be stopped at any moment and go on later or
/// elsewhere, and a person seen to twice is written once.
/// </summary>
public sealed class RunSweep(ISweepStore sweeps, ITagStore tags, TagEditor editor, ProcessInstance process, TimeProvider time)
{
    private const int PeopleAtOnce = 100;

    // Commits of several people share one write to the disk.
    private const int Lanes = 4;

    private long _noticed = -1;

    /// <summary>Does all that is due, unless another process is at it; the ledger then.</summary>
    public async Task<SweepLedger> HandleAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var ledger = await NoticeAsync(cancellationToken);
            var now = time.GetUtcNow();
            if (ledger.Running is not { } running || !SweepRules.MayTake(running, process.Id, now))
            {
                return ledger;
            }

            if (running.HeldBy == process.Id)
            {
                await PageAsync(ledger, running, cancellationToken);
            }
            else
            {
                await sweeps.SaveAsync(SweepRules.Taken(ledger, process.Id, now), ledger.Version, cancellationToken);
            }
        }
    }

    private async Task<SweepLedger> NoticeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var revision = await tags.RevisionAsync(cancellationToken);
            var ledger = await sweeps.LoadAsync(cancellationToken);
            if (revision == _noticed && ledger.Version > 0)
            {
                return ledger;
            }

            var book = await tags.LoadAsync(cancellationToken);
            if (book.Revision == ledger.Revision)
            {
                _noticed = revision;
                return ledger;
            }

            var holders = await sweeps.CountAsync(SweepRules.Due(ledger, book), cancellationToken);
            await sweeps.SaveAsync(SweepRules.Noticed(ledger, book, holders, time.GetUtcNow()), ledger.Version, cancellationToken);
        }
    }

    private async Task PageAsync(SweepLedger ledger, Sweep running, CancellationToken cancellationToken)
    {
        var people = await sweeps.HoldersAsync(running.TagIds, running.LastContactId, PeopleAtOnce, cancellationToken);
        await Parallel.ForEachAsync(
            people,
            new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellationToken },
            async (contactId, token) => Demand(await editor.RebuildAsync(contactId, (_, _) => ([], []), token)));

        // Not saved: the book changed again, or another process went on. What was done stays done.
        await sweeps.SaveAsync(SweepRules.After(ledger, people, people.Count < PeopleAtOnce, time.GetUtcNow()), ledger.Version, cancellationToken);
    }

    /// <summary>A person who is gone has nothing to be added up; one who is too busy is tried again with the page.</summary>
    private static void Demand(Result<IReadOnlyList<TagAssignment>> edited)
    {
        if (edited.Fault is { Code: not FaultCode.NotFound } fault)
        {
            throw new InvalidOperationException($"Tags could not be added up: {fault.Code}.");
        }
    }
}
