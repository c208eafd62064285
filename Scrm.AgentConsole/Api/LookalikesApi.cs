using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Lookalikes;
using Scrm.Core.Segments.Matching;

namespace Scrm.AgentConsole.Api;

/// <summary>People like a segment or like some people.</summary>
internal static class LookalikesApi
{
    private const int MaxExamples = 200;
    private const double MaxWeight = 10;
    private const int DefaultLimit = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        var segments = api.MapGroup("/segments").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        segments.MapPost("/lookalike", OfPeopleAsync).WithName("FindLikePeople");
        segments.MapPost("/{id}/lookalike", OfSegmentAsync).WithName("FindLikeSegment").ProducesProblem(404);
    }

    private static async Task<Results<Ok<LookalikeView>, ProblemHttpResult>> OfPeopleAsync(
        LookalikeInput input, FindLookalikes find, IContactStore contacts, CancellationToken cancellationToken) =>
        input.ContactIds is { Count: > 0 and <= MaxExamples } ids
            ? await FindAsync(new PeopleTest(ids), input, find, contacts, cancellationToken)
            : Problems.Invalid($"Give 1 to {MaxExamples} examples.", "contactIds");

    private static async Task<Results<Ok<LookalikeView>, ProblemHttpResult>> OfSegmentAsync(
        string id, LookalikeInput input, ISegmentStore segments, SegmentLibrary library, FindLookalikes find, IContactStore contacts, CancellationToken cancellationToken)
    {
        if (await segments.FindAsync(id, cancellationToken) is not { } segment)
        {
            return Problems.NotFound("segment");
        }

        var reading = await library.ReadAsync(segment.Condition, cancellationToken);
        return reading.Test is { } test
            ? await FindAsync(test, input, find, contacts, cancellationToken)
            : Problems.Of(reading.Problems[0].ToFault());
    }

    private static async Task<Results<Ok<LookalikeView>, ProblemHttpResult>> FindAsync(
        PersonTest examples, LookalikeInput input, FindLookalikes find, IContactStore contacts, CancellationToken cancellationToken)
    {
        var weights = input.DimensionWeights ?? new Dictionary<string, double>();
        if (weights.Values.Any(w => w is not (>= 0 and <= MaxWeight)))
        {
            return Problems.Invalid($"A dimension's weight is 0 to {MaxWeight}.", "dimensionWeights");
        }

        var found = await find.HandleAsync(new LookalikeRequest(examples, weights, input.Limit ?? DefaultLimit), cancellationToken);
        if (!found.IsOk)
        {
            return Problems.Of(found.Fault);
        }

        var people = new List<LookalikePersonView>();
        foreach (var person in found.Value.People)
        {
            var contact = await contacts.GetAsync(person.ContactId, cancellationToken);
            people.Add(new LookalikePersonView(person.ContactId, contact?.Name ?? "", person.Similarity, [.. person.Shared.Select(t => t.ToView())]));
        }

        return TypedResults.Ok(new LookalikeView(found.Value.Examples, [.. found.Value.Centre.Select(t => t.ToView())], people));
    }
}
