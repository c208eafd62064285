using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Matching;

namespace Scrm.AgentConsole.Api;

/// <summary>Segments as data. Agents read which there are; who is in them, and writing, is for supervisors.</summary>
internal static class SegmentsApi
{
    private const int TrendDays = 30;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/segments", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListSegments");
        var segments = api.MapGroup("/segments").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        segments.MapGet("/sizes", SizesAsync).WithName("CountSegments");
        segments.MapPost("/count", CountAsync).WithName("CountPeople");
        segments.MapPost("", CreateAsync).WithName("CreateSegment").ProducesProblem(409);
        segments.MapPut("/{id}", SaveAsync).WithName("SaveSegment").ProducesProblem(409);
        segments.MapDelete("/{id}", RemoveAsync).WithName("RemoveSegment").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<SegmentView>>> ListAsync(SegmentLibrary library, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<SegmentView>>([.. (await library.CurrentAsync(cancellationToken)).Select(s => s.ToView())]);

    private static async Task<Ok<SegmentSizesView>> SizesAsync(
        SegmentLibrary library, ISegmentStore segments, ISegmentIndex index, CancellationToken cancellationToken)
    {
        var context = await library.ContextAsync(cancellationToken);
        var trend = await segments.TrendAsync(SegmentMapping.TrendFrom(context.Now, TrendDays), cancellationToken);
        var items = new List<SegmentSizeView>();
        foreach (var segment in await library.CurrentAsync(cancellationToken))
        {
            var size = SegmentReader.Read(segment.Condition, context).Test is { } test ? await index.CountAsync(test, cancellationToken) : null;
            items.Add(size.ToView(segment.Id, trend.GetValueOrDefault(segment.Id, [])));
        }

        var all = await index.CountAsync(AllOf.Everybody, cancellationToken);
        return TypedResults.Ok(new SegmentSizesView(all.Total, items));
    }

    private static async Task<Results<Ok<SegmentCountView>, ProblemHttpResult>> CountAsync(
        SegmentCountInput input, SegmentLibrary library, ISegmentIndex index, CancellationToken cancellationToken)
    {
        if (input.Condition is null)
        {
            return NoCondition;
        }

        // Half-built conditions are usual while somebody edits: no refusal, the answer says what is missing.
        var reading = await library.ReadAsync(input.Condition.ToCondition(), cancellationToken);
        var size = await index.CountAsync(reading.Test ?? AllOf.Everybody, cancellationToken);
        return TypedResults.Ok(new SegmentCountView(reading.Test is null ? null : size.Count, size.Total, reading.Problems.ToViews()));
    }

    private static Task<Results<Ok<SegmentView>, ProblemHttpResult>> CreateAsync(
        SegmentInput input, SaveSegment save, IIdFactory ids, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        StoreAsync(ids.New(), input with { Version = 0 }, save, current, audit, cancellationToken);

    private static Task<Results<Ok<SegmentView>, ProblemHttpResult>> SaveAsync(
        string id, SegmentInput input, SaveSegment save, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        StoreAsync(id, input, save, current, audit, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, ISegmentStore segments, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (!await segments.DeleteAsync(id, cancellationToken))
        {
            return Problems.NotFound("segment");
        }

        audit.Removed("segment", id, current.Agent);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<SegmentView>, ProblemHttpResult>> StoreAsync(
        string id, SegmentInput input, SaveSegment save, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input.Condition is null)
        {
            return NoCondition;
        }

        var request = new SaveSegmentRequest(id, input.Name, input.Description, input.Condition.ToCondition(), input.Enabled, input.Version, current.Agent);
        var saved = await save.HandleAsync(request, cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("segment", id, current.Agent);
        return TypedResults.Ok(saved.Value.ToView());
    }

    private static ProblemHttpResult NoCondition => Problems.Invalid("A segment needs conditions.", "conditionMissing");
}
