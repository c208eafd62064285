using System.Text.Json;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads the queue, past reviews and evidence for the asking supervisor, who may see every conversation.</summary>
internal sealed class ReviewReading(
    ReviewQueue queue, IReviewStore reviews, ReadContext evidence, TagLibrary library, CurrentAgent current)
{
    private const int Samples = 5;

    public async Task<Result<ReviewListView>> ListAsync(ReviewListInput input, CancellationToken cancellationToken)
    {
        var limit = Paging.Limit(input.Limit);
        return !limit.IsOk ? limit.Fault
            : input.Status is null or "open" ? await OpenAsync(input, limit.Value, cancellationToken)
            : await PastAsync(input, limit.Value, cancellationToken);
    }

    public async Task<ReviewContextView?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await reviews.ObservationsAsync([id], cancellationToken);
        var fold = new TagFold((await library.CurrentAsync(cancellationToken)).Book);
        if (found is not [{ RuleId: not null } observation] || fold.Resolve(observation.TagId) is not { } tag)
        {
            return null;
        }

        var item = await queue.FindAsync(current.Agent.Id, id, cancellationToken);
        var mine = (await reviews.OfObservationAsync(id, cancellationToken)).LastOrDefault(r => r.ReviewerId == current.Agent.Id);
        var context = await evidence.HandleAsync(observation, cancellationToken);
        return new ReviewContextView(
            item?.ToView() ?? mine?.ToItem(tag, observation) ?? ReviewMapping.ToView(observation, tag),
            context.Contact?.Name ?? "",
            [.. context.Lines.Select(line => line.ToView(conversationVersion: 0))],
            [.. context.Present.Select(assignment => assignment.ToView())]);
    }

    public async Task<ReviewBulkView> PreviewAsync(string ruleId, int ruleVersion, CancellationToken cancellationToken)
    {
        var fold = new TagFold((await library.CurrentAsync(cancellationToken)).Book);
        var some = await reviews.CandidatesOfRuleAsync(ruleId, ruleVersion, Samples, cancellationToken);
        return new ReviewBulkView(
            null,
            0,
            await reviews.CountOfRuleAsync(ruleId, ruleVersion, cancellationToken),
            [.. some.Where(o => fold.Resolve(o.TagId) is not null).Select(o => ReviewMapping.ToView(o, fold.Resolve(o.TagId)!))]);
    }

    private async Task<Result<ReviewListView>> OpenAsync(ReviewListInput input, int limit, CancellationToken cancellationToken)
    {
        var filter = ReviewListFilter.Queue(input);
        if (!filter.IsOk)
        {
            return filter.Fault;
        }

        try
        {
            var page = await queue.ListAsync(current.Agent.Id, filter.Value, input.Cursor, limit, cancellationToken);
            return new ReviewListView(
                [.. page.Items.Select(i => i.ToView())],
                page.Next,
                Enum.GetValues<ReviewLane>().ToDictionary(
                    lane => JsonNamingPolicy.CamelCase.ConvertName(lane.ToString()), lane => page.Lanes.GetValueOrDefault(lane)));
        }
        catch (ArgumentException) when (input.Cursor is not null)
        {
            return new Fault(FaultCode.Invalid, "This is not a cursor of an earlier page.", "cursor");
        }
    }

    private async Task<Result<ReviewListView>> PastAsync(ReviewListInput input, int limit, CancellationToken cancellationToken)
    {
        var query = ReviewListFilter.Past(input, limit);
        if (!query.IsOk)
        {
            return query.Fault;
        }

        var page = await Paging.ReadAsync(input.Cursor, () => reviews.ListAsync(query.Value, cancellationToken));
        if (!page.IsOk)
        {
            return page.Fault;
        }

        var fold = new TagFold((await library.CurrentAsync(cancellationToken)).Book);
        var seen = (await reviews.ObservationsAsync([.. page.Value.Items.Select(r => r.ObservationId).Distinct()], cancellationToken)).ToDictionary(o => o.Id);
        return new ReviewListView(
            [.. page.Value.Items.Select(r => r.ToItem(fold.Resolve(r.TagId), seen.GetValueOrDefault(r.ObservationId)))],
            page.Value.Next,
            new Dictionary<string, int>());
    }
}
