using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>What the reviews tell, and the rules that should go.</summary>
internal static class ReviewFiguresApi
{
    private const int MostWeeks = 52;
    private const int UsualWeeks = 12;

    public static void Map(IEndpointRouteBuilder api)
    {
        var review = api.MapGroup("/review").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(403);
        review.MapGet("/figures", FiguresAsync).WithName("ReadReviewFigures");
        review.MapGet("/retirements", RetirementsAsync).WithName("ListRetirements");
        review.MapPost("/retirements/{ruleId}", RetireAsync).WithName("RetireRule").ProducesProblem(404);
    }

    private static async Task<Results<Ok<ReviewFigures>, ProblemHttpResult>> FiguresAsync(
        string? weeks, ReadFigures figures, CancellationToken cancellationToken)
    {
        var count = UsualWeeks;
        return weeks is null || (int.TryParse(weeks, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= MostWeeks)
            ? TypedResults.Ok(await figures.HandleAsync(count, cancellationToken))
            : Problems.Invalid($"weeks is 1 to {MostWeeks}.", "weeks");
    }

    private static async Task<Ok<ListView<Retirement>>> RetirementsAsync(ReadFigures figures, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ListView<Retirement>((await figures.HandleAsync(UsualWeeks, cancellationToken)).Retirements, null));

    private static async Task<Results<Ok<TagRule>, ProblemHttpResult>> RetireAsync(
        string ruleId, RetireRule retire, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var retired = await retire.HandleAsync(ruleId, current.Agent.Id, cancellationToken);
        if (!retired.IsOk)
        {
            return Problems.Of(retired.Fault);
        }

        audit.Changed("retired tag rule", ruleId, current.Agent);
        return TypedResults.Ok(retired.Value);
    }
}
