using Scrm.Core.Contacts;
using Scrm.Core.Examples;
using Scrm.Core.Foundation;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>Does one page of a run over history.</summary>
public sealed class BackfillPages(
    PastDeeds past,
    ITagHistory history,
    IContactStore contacts,
    TagEditor editor,
    TagLibrary library,
    TrainWishes wishes,
    TrainIntents intents)
{
    private const int ContactsAtOnce = 200;

    /// <summary>The run after the page.</summary>
    public Task<BackfillJob> NextAsync(BackfillJob job, ContactTally met, CancellationToken cancellationToken) =>
        job.Kind == BackfillKind.Undo ? UndoAsync(job, cancellationToken) : ReadAsync(job, met, cancellationToken);

    private async Task<BackfillJob> ReadAsync(BackfillJob job, ContactTally met, CancellationToken cancellationToken)
    {
        await LearnedAsync(job.Rule.Source, cancellationToken);
        var rules = await library.CurrentAsync(cancellationToken);
        var reader = new RuleReader(job.Rule, rules);
        var page = await past.NextAsync(job, reader.Signals, cancellationToken);
        var found = reader.Find(page.Deeds).ToList();
        var firsts = met.Meet(found.Select(f => f.Occasion.ContactId));
        var newcomers = await WithoutAsync(job.Rule.TagId, firsts, cancellationToken);
        if (job.Kind == BackfillKind.Apply)
        {
            foreach (var ofOne in found.GroupBy(f => f.Occasion.ContactId))
            {
                await PutAsync(job.Id, ofOne.Key, [.. ofOne], cancellationToken);
            }
        }

        return page.Job with
        {
            Matched = job.Matched + found.Count,
            Contacts = Math.Max(job.Contacts, met.Count),
            NewContacts = job.NewContacts + newcomers,
            Samples = EvenSample.Of(job.Samples, found.Select(f => f.ToSample())),
        };
    }

    // A process that has just begun has learned nothing yet; what the rule reads must be there before history is read once and for all.
    private async Task LearnedAsync(TagSource source, CancellationToken cancellationToken)
    {
        if (source == TagSource.Wish)
        {
            await wishes.HandleAsync(cancellationToken);
        }
        else if (source == TagSource.Intent)
        {
            await intents.HandleAsync(cancellationToken);
        }
    }

    private async Task<int> WithoutAsync(string tagId, IReadOnlyList<string> contactIds, CancellationToken cancellationToken)
    {
        var without = 0;
        foreach (var contactId in contactIds)
        {
            var present = await contacts.TagsAsync(contactId, DateTimeOffset.MinValue, cancellationToken);
            without += present.Any(a => a.TagId == tagId) ? 0 : 1;
        }

        return without;
    }

    private async Task PutAsync(string jobId, string contactId, IReadOnlyList<BackfillFinding> found, CancellationToken cancellationToken) =>
        Demand(await editor.RebuildAsync(
            contactId,
            (rules, stored) =>
            {
                var said = found.SelectMany(f => rules.Assigner.Observe(f.Proposals, f.Occasion)).Select(o => o with { BatchId = jobId });
                return ([.. said.Where(o => !stored.Any(o.IsSameAs))], []);
            },
            cancellationToken));

    private async Task<BackfillJob> UndoAsync(BackfillJob job, CancellationToken cancellationToken)
    {
        var ids = await history.ContactsOfRuleAsync(job.Rule.Id, job.Rule.Version, job.LastContactId, ContactsAtOnce, cancellationToken);
        var withdrawn = 0;
        foreach (var contactId in ids)
        {
            withdrawn += await WithdrawAsync(job, contactId, cancellationToken);
        }

        return job with
        {
            State = ids.Count < ContactsAtOnce ? BackfillState.Done : job.State,
            LastContactId = ids.Count == 0 ? job.LastContactId : ids[^1],
            Seen = job.Seen + ids.Count,
            Total = Math.Max(job.Total, job.Seen + ids.Count),
            Matched = job.Matched + withdrawn,
            Contacts = job.Contacts + ids.Count,
        };
    }

    private async Task<int> WithdrawAsync(BackfillJob job, string contactId, CancellationToken cancellationToken)
    {
        var withdrawn = 0;
        Demand(await editor.RebuildAsync(
            contactId,
            (_, stored) =>
            {
                string[] gone = [.. stored.Where(o => IsMeant(o, job)).Select(o => o.Id)];
                withdrawn = gone.Length;
                return ([], gone);
            },
            cancellationToken));
        return withdrawn;
    }

    /// <summary>A person who is gone has nothing to be put on; a person who is too busy is tried again with the page.</summary>
    private static void Demand(Result<IReadOnlyList<TagAssignment>> edited)
    {
        if (edited.Fault is { Code: not FaultCode.NotFound } fault)
        {
            throw new InvalidOperationException($"Tags could not be put: {fault.Code}.");
        }
    }

    private static bool IsMeant(TagObservation observation, BackfillJob job) =>
        observation.RuleId == job.Rule.Id
        && observation.RuleVersion == job.Rule.Version
        && (job.UndoOf is null || observation.BatchId == job.UndoOf);
}
