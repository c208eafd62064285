using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.AgentConsole.Api;

/// <summary>Sign in, who am I, sign out.</summary>
internal static class SessionApi
{
    private const int MaxLength = 256;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/session", SignInAsync).AllowAnonymous().WithName("SignIn").ProducesProblem(401).ProducesProblem(423).ProducesProblem(429);
        api.MapGet("/session", ReadAsync).RequireAuthorization(Policies.Agent).WithName("WhoAmI").ProducesProblem(401);
        api.MapDelete("/session", SignOutAsync).RequireAuthorization(Policies.Agent).WithName("SignOut");
    }

    private static async Task<Results<Ok<SessionView>, ProblemHttpResult>> SignInAsync(
        SignInInput input, SignIn signIn, SignInLimit limit, PersonaLibrary library, HttpContext context, CancellationToken cancellationToken)
    {
        if (!limit.Allows(context.Connection.RemoteIpAddress))
        {
            return Problems.Of(StatusCodes.Status429TooManyRequests, "tooMany", "Too many tries from this address. Wait a minute.");
        }

        if (input is not { UserName.Length: > 0 and <= MaxLength, Password.Length: > 0 and <= MaxLength })
        {
            return Failed;
        }

        var (outcome, agent) = await signIn.HandleAsync(input.UserName, input.Password, cancellationToken);
        return outcome switch
        {
            SignInOutcome.Done => TypedResults.Ok(agent!.ToSession(input.UserName, await ClockAsync(library, cancellationToken))),
            SignInOutcome.LockedOut =>
                Problems.Of(StatusCodes.Status423Locked, "lockedOut", "Too many wrong passwords. Try again in a few minutes."),
            _ => Failed,
        };
    }

    private static async Task<Ok<SessionView>> ReadAsync(
        CurrentAgent current, ClaimsPrincipal user, PersonaLibrary library, CancellationToken cancellationToken) =>
        TypedResults.Ok(current.Agent.ToSession(user.Identity?.Name ?? "", await ClockAsync(library, cancellationToken)));

    // The agent's sockets end too; other browsers of his come back by themselves.
    private static async Task<NoContent> SignOutAsync(SignInManager<StaffUser> cookies, CurrentAgent current, Seats seats)
    {
        seats.Close(current.Agent.Id);
        await cookies.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<CompanyClock> ClockAsync(PersonaLibrary library, CancellationToken cancellationToken) =>
        (await library.CurrentAsync(cancellationToken)).Counting.Clock;

    private static ProblemHttpResult Failed =>
        Problems.Of(StatusCodes.Status401Unauthorized, "signInFailed", "The user name or the password is wrong.");
}
