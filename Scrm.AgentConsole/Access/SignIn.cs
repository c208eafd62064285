using Microsoft.AspNetCore.Identity;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>Checks a password, counts wrong ones and sets the cookie.</summary>
internal sealed class SignIn(UserManager<StaffUser> users, SignInManager<StaffUser> cookies, IDirectory directory)
{
    private const int Tries = 20;

    /// <summary>Hashed when a name is unknown, so that the time taken does not tell.</summary>
    private static readonly StaffUser Nobody = StaffUser.New("nobody", "nobody");
    private static readonly string NobodysHash = new PasswordHasher<StaffUser>().HashPassword(Nobody, "nobody signs in with this");

    /// <summary>Signs in, or says why not; the agent is set when it is done.</summary>
    public async Task<(SignInOutcome Outcome, Agent? Agent)> HandleAsync(string userName, string password, CancellationToken cancellationToken)
    {
        if (await users.FindByNameAsync(userName) is not { } user)
        {
            users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password);
            return (SignInOutcome.Failed, null);
        }

        if (await users.IsLockedOutAsync(user))
        {
            return (SignInOutcome.LockedOut, null);
        }

        if (!await users.CheckPasswordAsync(user, password))
        {
            return (await CountFailureAsync(user) ? SignInOutcome.LockedOut : SignInOutcome.Failed, null);
        }

        if (await directory.FindAgentAsync(user.Account.Id, cancellationToken) is not { Enabled: true } agent)
        {
            return (SignInOutcome.Failed, null);
        }

        if (user.Account.AccessFailedCount > 0)
        {
            // Losing this to a parallel sign-in leaves a count that is too high, never one too low.
            await users.ResetAccessFailedCountAsync(user);
        }

        await cookies.SignInAsync(user, isPersistent: false);
        return (SignInOutcome.Done, agent);
    }

    // Guesses sent in parallel conflict on the account's version: each must still be counted.
    private async Task<bool> CountFailureAsync(StaffUser user)
    {
        var counted = user;
        for (var attempt = 0; attempt < Tries && counted is not null; attempt++)
        {
            if (await users.IsLockedOutAsync(counted))
            {
                return true;
            }

            if ((await users.AccessFailedAsync(counted)).Succeeded)
            {
                return await users.IsLockedOutAsync(counted);
            }

            counted = await users.FindByIdAsync(user.Account.Id);
        }

        return false;
    }
}
