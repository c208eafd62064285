using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Segments;

namespace Scrm.AgentConsole.Api;

/// <summary>Who is in a segment and why, and how segments overlap: for supervisors, who may see everybody.</summary>
internal static class SegmentPeopleApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var segments = api.MapGroup("/segments").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        segments.MapPost("/people", PeopleAsync).WithName("ListPeople");
        segments.MapGet("/{id}/members", MembersAsync).WithName("ListMembers").ProducesProblem(404);
        segments.MapPost("/overlap", OverlapAsync).WithName("CompareSegments").ProducesProblem(404);
    }

    private static async Task<Results<Ok<ListView<SegmentMemberView>>, ProblemHttpResult>> PeopleAsync(
        SegmentPeopleInput input, SegmentPeople people, CancellationToken cancellationToken)
    {
        if (input.Condition is null || input.Limit is < 1 or > Paging.MaxLimit)
        {
            return Problems.Invalid($"Conditions are needed, and a limit of 1 to {Paging.MaxLimit}.", "conditionMissing");
        }

        var page = await people.OfAsync(input.Condition.ToCondition(), input.Cursor, input.Limit ?? SegmentPeople.Sample, cancellationToken);
        return page.IsOk ? TypedResults.Ok(page.Value) : Problems.Of(page.Fault);
    }

    private static async Task<Results<Ok<ListView<SegmentMemberView>>, ProblemHttpResult>> MembersAsync(
        string id, string? tag, string? cursor, string? limit, ISegmentStore segments, SegmentPeople people, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        if (!count.IsOk)
        {
            return Problems.Of(count.Fault);
        }

        if (await segments.FindAsync(id, cancellationToken) is not { } segment)
        {
            return Problems.NotFound("segment");
        }

        var page = await people.OfAsync(SegmentPeople.Within(segment.Condition, tag), cursor, count.Value, cancellationToken);
        return page.IsOk ? TypedResults.Ok(page.Value) : Problems.Of(page.Fault);
    }

    private static async Task<Results<Ok<OverlapView>, ProblemHttpResult>> OverlapAsync(
        OverlapInput input, ISegmentStore segments, SegmentLibrary library, ISegmentIndex index, CancellationToken cancellationToken)
    {
        if (input.SegmentIds is not { Count: >= 2 and <= 4 } ids || ids.Distinct().Count() != ids.Count)
        {
            return Problems.Invalid("Choose two to four segments.", "segmentIds");
        }

        var context = await library.ContextAsync(cancellationToken);
        var all = (await segments.AllAsync(cancellationToken)).ToDictionary(s => s.Id);
        if (ids.Any(id => !all.ContainsKey(id)))
        {
            return Problems.NotFound("segment");
        }

        var readings = ids.Select(id => SegmentReader.Read(all[id].Condition, context)).ToList();
        if (readings.SelectMany(r => r.Problems).FirstOrDefault() is { } problem)
        {
            return Problems.Of(problem.ToFault());
        }

        var regions = await index.OverlapAsync([.. readings.Select(r => r.Test!)], cancellationToken);
        return TypedResults.Ok(new OverlapView(
            regions.Sum(), [.. regions.Select((n, mask) => new OverlapRegionView([.. ids.Where((_, i) => (mask >> i & 1) == 1)], n))]));
    }
}
