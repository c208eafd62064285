using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Scrm.AgentConsole.Access;

/// <summary>
/// A socket is opened by our own page or one of the allowed origins. CORS does not guard sockets, and browsers always send an Origin
/// with them: without one the cookie comes from somewhere else, and is refused as well.
/// </summary>
internal sealed class OriginRequirement(IReadOnlyCollection<string> allowed) : AuthorizationHandler<OriginRequirement>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OriginRequirement requirement)
    {
        if (context.Resource is HttpContext { Request: var request } && IsAllowed(request.Headers.Origin, $"{request.Scheme}://{request.Host}", allowed))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    /// <summary>True when the origin equals ours or an allowed one: scheme, host and port.</summary>
    public static bool IsAllowed(string? origin, string own, IEnumerable<string> allowed) =>
        Parse(origin) is { } asked && allowed.Prepend(own).Any(candidate => asked == Parse(candidate));

    private static (string Scheme, string Host, int Port)? Parse(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.PathAndQuery == "/"
            ? (uri.Scheme, uri.IdnHost, uri.Port)
            : null;
}
