using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Members;

namespace Scrm.AgentConsole.Api;

/// <summary>Another system's people are taken over: JSON or a table; a dry run says what would happen. With a wrong row nothing is stored.</summary>
internal static class MembersApi
{
    public static void Map(IEndpointRouteBuilder machines) =>
        machines.MapPost("/contacts/import", ImportAsync)
            .RequireAuthorization(Policies.Import)
            .WithName("ImportContacts")
            .Accepts<MembersInput>("application/json", "text/csv")
            .ProducesProblem(400)
            .ProducesProblem(413);

    private static async Task<Results<Ok<MembersView>, BadRequest<MembersView>, ProblemHttpResult>> ImportAsync(
        bool? dryRun, HttpRequest request, ImportMembers import, CancellationToken cancellationToken)
    {
        var read = await MemberReader.ReadAsync(request, cancellationToken);
        if (!read.IsOk)
        {
            return Problems.Of(read.Fault);
        }

        var (rows, unreadable) = read.Value;
        var report = await import.HandleAsync(rows, unreadable, dryRun ?? false, cancellationToken);
        return report.Applied || dryRun == true ? TypedResults.Ok(report.ToView()) : TypedResults.BadRequest(report.ToView());
    }
}
