using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>
/// What a cookie says: id, names, role, teams, security stamp. Only id and stamp are believed later: rights are read from the
/// directory with every request.
/// </summary>
internal sealed class StaffPrincipals(IDirectory directory) : IUserClaimsPrincipalFactory<StaffUser>
{
    public const string TeamClaim = "team";
    public const string StampClaim = "stamp";

    public async Task<ClaimsPrincipal> CreateAsync(StaffUser user)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, user.Account.Id),
            new(ClaimTypes.Name, user.Account.UserName),
            new(StampClaim, user.Account.SecurityStamp),
        };
        if (await directory.FindAgentAsync(user.Account.Id, CancellationToken.None) is { } agent)
        {
            claims.Add(new Claim(ClaimTypes.GivenName, agent.DisplayName));
            claims.Add(new Claim(ClaimTypes.Role, agent.Role.ToString()));
            claims.AddRange(agent.TeamIds.Select(team => new Claim(TeamClaim, team)));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme));
    }
}
