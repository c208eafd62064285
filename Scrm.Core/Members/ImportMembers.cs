using Scrm.Core.Contacts;

namespace Scrm.Core.Members;

/// <summary>Takes over what another system knows of people; with a wrong row among them nothing is stored.</summary>
public sealed class ImportMembers(IMemberStore members, IPersonKeys keys, MatchMember match, TimeProvider time)
{
    /// <summary>What was done, or would be in a dry run.</summary>
    /// <param name="rows">The rows that could be read.</param>
    /// <param name="unreadable">Why the others could not.</param>
    /// <param name="isDryRun">True: nothing is stored.</param>
    /// <param name="cancellationToken">Stops between people; what is stored is matched later.</param>
    public async Task<ImportReport> HandleAsync(
        IReadOnlyList<MemberRow> rows, IReadOnlyList<MemberProblem> unreadable, bool isDryRun, CancellationToken cancellationToken)
    {
        var problems = unreadable.Concat(rows.Select(MemberRules.Problem).OfType<MemberProblem>()).ToList();
        var wrong = problems.Select(p => p.Line).ToHashSet();
        var records = rows.Where(r => !wrong.Contains(r.Line)).Select(r => (r.Line, Record: MemberRules.Record(r, time.GetUtcNow()))).ToList();
        problems.AddRange(records
            .GroupBy(r => r.Record.Id)
            .SelectMany(same => same.Skip(1).Select(r => new MemberProblem(r.Line, "twice", $"The same person is on line {same.First().Line}."))));

        var stored = (await members.FindAsync([.. records.Select(r => r.Record.Id).Distinct()], cancellationToken)).ToDictionary(r => r.Id);
        var fresh = records
            .Select(r => r.Record)
            .DistinctBy(r => r.Id)
            .Select(r => r with { ContactId = stored.GetValueOrDefault(r.Id)?.ContactId })
            .ToList();
        var changed = fresh.Where(r => !stored.TryGetValue(r.Id, out var known) || !MemberRules.IsSame(known, r)).ToList();
        var matched = await MatchedAsync(fresh, cancellationToken);
        var applied = !isDryRun && problems.Count == 0;
        if (applied)
        {
            await members.SaveAsync(changed, cancellationToken);
            foreach (var contactId in matched.Where(m => changed.Contains(m.Record)).Select(m => m.ContactId).Distinct())
            {
                await match.HandleAsync(contactId, cancellationToken);
            }
        }

        var added = changed.Count(r => !stored.ContainsKey(r.Id));
        return new ImportReport(
            applied, added, changed.Count - added, fresh.Count - changed.Count, matched.Count, [.. problems.OrderBy(p => p.Line)]);
    }

    private async Task<List<(MemberRecord Record, string ContactId)>> MatchedAsync(List<MemberRecord> records, CancellationToken cancellationToken)
    {
        var matched = new List<(MemberRecord, string)>();
        foreach (var record in records)
        {
            foreach (var key in record.Keys)
            {
                if (await keys.FindAsync(key, null, cancellationToken) is { } contactId)
                {
                    matched.Add((record, contactId));
                    break;
                }
            }
        }

        return matched;
    }
}
