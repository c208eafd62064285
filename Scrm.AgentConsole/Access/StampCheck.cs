using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>Ends a cookie that is older than the account's credentials; looked up with every request, so that it ends at once.</summary>
internal static class StampCheck
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var stamp = context.Principal?.FindFirstValue(StaffPrincipals.StampClaim);
        var directory = context.HttpContext.RequestServices.GetRequiredService<IDirectory>();
        var account = id is null ? null : await directory.FindAccountAsync(id, context.HttpContext.RequestAborted);
        if (account is null || account.SecurityStamp != stamp)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }
}
