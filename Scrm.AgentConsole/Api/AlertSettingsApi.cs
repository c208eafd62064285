using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.Core.Alerting;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>How the reader wants to be called while looking elsewhere.</summary>
internal static class AlertSettingsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/settings/alerts", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadAlertSettings");
        api.MapPut("/settings/alerts", SaveAsync).RequireAuthorization(Policies.Agent).WithName("SaveAlertSettings").ProducesProblem(400).ProducesProblem(409);
    }

    private static async Task<Ok<AlertSettings>> ReadAsync(AlertSettingsBook book, CurrentAgent current, CancellationToken cancellationToken) =>
        TypedResults.Ok(await book.ReadAsync(current.Agent.Id, cancellationToken));

    private static async Task<Results<Ok<AlertSettings>, ProblemHttpResult>> SaveAsync(
        AlertSettings input, AlertSettingsBook book, CurrentAgent current, CancellationToken cancellationToken) =>
        !input.IsWellFormed()
            ? Problems.Invalid("Quiet hours have a beginning and another end, in minutes of the day.", "quietHours")
            : await book.SaveAsync(current.Agent.Id, input, cancellationToken)
                ? TypedResults.Ok(input)
                : Problems.Of(new Fault(FaultCode.Conflict, "Another device changed it at the same moment."));
}
