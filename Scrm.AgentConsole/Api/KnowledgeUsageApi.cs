using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Knowledge;
using Scrm.Core.Personas;

namespace Scrm.AgentConsole.Api;

/// <summary>Which articles work.</summary>
internal static class KnowledgeUsageApi
{
    private const int UsualDays = 30;
    private const int MostDays = 366;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/knowledge/usage", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadKnowledgeUsage").ProducesProblem(400);

    private static async Task<Results<Ok<UsageView>, ProblemHttpResult>> ReadAsync(
        string? from,
        string? to,
        string? sort,
        IKnowledgeStore knowledge,
        PersonaLibrary library,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var today = (await library.CurrentAsync(cancellationToken)).Counting.Clock.DayOf(time.GetUtcNow());
        if (Day(to, today) is not { } last || Day(from, last.AddDays(1 - UsualDays)) is not { } first
            || first > last || last.DayNumber - first.DayNumber >= MostDays)
        {
            return Problems.Invalid($"from and to are days like 2026-05-01, at most {MostDays} of them.", "from");
        }

        if (Order(sort) is not { } order)
        {
            return Problems.Invalid("sort is use, unhelpful or never.", "sort");
        }

        var articles = await knowledge.ArticlesAsync(cancellationToken);
        var counts = await knowledge.UsesAsync(first, last, cancellationToken);
        var table = UsageTable.Of(articles.Select(h => h.Article.Id), counts, first, last, order);
        return TypedResults.Ok(new UsageView(first, last, [.. table.Select(u => u.ToView())]));
    }

    private static DateOnly? Day(string? text, DateOnly usual) =>
        text is null ? usual : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static UsageOrder? Order(string? text) => text switch
    {
        null or "use" => UsageOrder.Use,
        "unhelpful" => UsageOrder.Unhelpful,
        "never" => UsageOrder.Never,
        _ => null,
    };
}
