using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Core.Machines;

namespace Scrm.AgentConsole.Access;

/// <summary>Knows a machine by its token, <c>Authorization: Bearer scrm_…</c>; only rules that name this scheme ask.</summary>
internal sealed class TokenSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IApiTokenStore tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "scrm-token";
    public const string MachineClaim = "machine";
    public const string ScopeClaim = "scope";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var token = header[Bearer.Length..].Trim();
        if (ApiTokenText.IdIn(token) is not { } id
            || await tokens.FindAsync(id, Context.RequestAborted) is not { } kept
            || !ApiTokenText.IsGenuine(token, kept))
        {
            return AuthenticateResult.Fail("No such token.");
        }

        var claims = kept.Scopes.Select(scope => new Claim(ScopeClaim, scope)).Append(new Claim(MachineClaim, kept.Id));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName)), SchemeName));
    }
}
