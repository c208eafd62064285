using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Segments;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Pages of people who meet conditions, each with the reasons and the words behind them.</summary>
internal sealed class SegmentPeople(SegmentLibrary library, ISegmentIndex index, IContactStore contacts)
{
    /// <summary>So many show what conditions mean.</summary>
    public const int Sample = 5;

    private const int QuotesEach = 3;

    /// <summary>The conditions, and a tag besides; a tag that is null changes nothing.</summary>
    public static SegmentCondition Within(SegmentCondition condition, string? tag) => tag is null
        ? condition
        : new SegmentCondition { Kind = ConditionKind.All, Conditions = [condition, new SegmentCondition { Kind = ConditionKind.Tag, Subject = tag }] };

    /// <summary>A page; Invalid when the conditions or the cursor are wrong.</summary>
    public async Task<Result<ListView<SegmentMemberView>>> OfAsync(SegmentCondition condition, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var context = await library.ContextAsync(cancellationToken);
        var reading = SegmentReader.Read(condition, context);
        if (reading.Test is null)
        {
            return reading.Problems[0].ToFault();
        }

        var page = await Paging.ReadAsync(cursor, () => index.MembersAsync(reading.Test, cursor, limit, cancellationToken));
        if (!page.IsOk)
        {
            return page.Fault;
        }

        var facts = (await index.FactsAsync([.. page.Value.Items.Select(c => c.Id)], cancellationToken)).ToDictionary(f => f.ContactId);
        var members = new List<SegmentMemberView>();
        foreach (var contact in page.Value.Items)
        {
            var reasons = SegmentReasons.Of(condition, facts[contact.Id], context);
            var tags = reasons.Any(r => r.Evidence.AssignmentIds.Count > 0) ? await contacts.TagsAsync(contact.Id, context.Now, cancellationToken) : [];
            members.Add(Member(contact, [.. reasons.Select(r => Reason(r, tags))]));
        }

        return new ListView<SegmentMemberView>(members, page.Value.Next);
    }

    private static SegmentMemberView Member(Contact contact, IReadOnlyList<ReasonView> reasons) => new(
        contact.Id,
        contact.Name,
        contact.Source,
        contact.Following,
        [.. contact.Identities.Select(i => i.InboxId).Distinct()],
        contact.CreatedAt,
        contact.LastSeenAt,
        reasons);

    private static ReasonView Reason(SegmentReason reason, IReadOnlyList<TagAssignment> tags) => new(
        reason.Path,
        reason.Holds,
        reason.Evidence.Text,
        reason.Evidence.Number,
        reason.Evidence.At,
        [.. tags.Where(t => reason.Evidence.AssignmentIds.Contains(t.Id)).Take(QuotesEach)
            .Select(t => new ReasonQuoteView(t.Id, t.Evidence.Quote, t.Evidence.ConversationId, t.Evidence.MessageId, t.LastSeenAt))]);
}
