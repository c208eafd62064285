using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Walls;

namespace Scrm.AgentConsole.Api;

/// <summary>What supervisors see of this moment and of today.</summary>
internal static class WallApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var wall = api.MapGroup("/wall").RequireAuthorization(Policies.Supervisor);
        wall.MapGet("", NowAsync).WithName("ReadWall");
        wall.MapGet("/today", TodayAsync).WithName("ReadWallDay");
        wall.MapGet("/today/{figure}", BehindAsync).WithName("ListWallConversations").ProducesProblem(404);
    }

    private static async Task<Ok<Wall>> NowAsync(ReadWall read, CancellationToken cancellationToken) =>
        TypedResults.Ok(await read.HandleAsync(cancellationToken));

    private static async Task<Ok<WallDay>> TodayAsync(ReadWallDay read, CancellationToken cancellationToken) =>
        TypedResults.Ok(await read.HandleAsync(cancellationToken));

    private static async Task<Results<Ok<ListView<WallRow>>, ProblemHttpResult>> BehindAsync(
        string figure, ListWallDay list, CancellationToken cancellationToken) =>
        Enum.TryParse<WallFigure>(figure, ignoreCase: true, out var asked) && Enum.IsDefined(asked)
            ? TypedResults.Ok(new ListView<WallRow>(await list.HandleAsync(asked, cancellationToken), null))
            : Problems.Of(NoFigure);

    private static Fault NoFigure { get; } = new(FaultCode.NotFound, "There is no such figure.", "figure");
}
