using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Access;

/// <summary>Creates members of staff and changes their passwords.</summary>
internal sealed partial class AccountProvisioner(
    UserManager<StaffUser> users, IDirectory directory, IIdFactory ids, ILogger<AccountProvisioner> logger)
{
    /// <summary>True when somebody signs in by this name already.</summary>
    public async Task<bool> ExistsAsync(string userName, CancellationToken cancellationToken) =>
        await users.FindByNameAsync(userName) is { } user && await directory.FindAgentAsync(user.Account.Id, cancellationToken) is not null;

    /// <summary>The new agent, or why there is none; teams must exist.</summary>
    public async Task<Result<Agent>> CreateAsync(StaffMember member, IReadOnlyList<string> teamIds, CancellationToken cancellationToken)
    {
        var displayName = member.DisplayName ?? member.UserName;
        if ((StaffNames.Refusal(member.UserName) ?? StaffNames.DisplayRefusal(displayName)) is { } refusal)
        {
            return new Fault(FaultCode.Invalid, $"A name {refusal}", "name");
        }

        if (await ExistsAsync(member.UserName, cancellationToken))
        {
            return NameTaken;
        }

        // An account without its agent is what a crash between the two saves leaves: it is taken up again.
        var user = await users.FindByNameAsync(member.UserName);
        if (user is null)
        {
            user = StaffUser.New(ids.New(), member.UserName);
            if (Refusal(await users.CreateAsync(user, member.Password)) is { } fault)
            {
                return fault;
            }
        }
        else if (await ChangePasswordAsync(user.Account.Id, member.Password) is { } fault)
        {
            return fault;
        }

        var agent = new Agent { Id = user.Account.Id, DisplayName = displayName, Role = member.Role, TeamIds = teamIds };
        agent = member.Capacity is { } capacity ? agent with { Capacity = capacity } : agent;
        await directory.SaveAgentAsync(agent, cancellationToken);
        Created(logger, agent.Id, agent.Role);
        return agent;
    }

    /// <summary>Sets a password and ends older cookies; null when done.</summary>
    public async Task<Fault?> ChangePasswordAsync(string agentId, string password)
    {
        if (await users.FindByIdAsync(agentId) is not { } user)
        {
            return new Fault(FaultCode.NotFound, "There is no such agent.");
        }

        foreach (var validator in users.PasswordValidators)
        {
            if (Refusal(await validator.ValidateAsync(users, user, password)) is { } fault)
            {
                return fault;
            }
        }

        user.Account = user.Account with
        {
            PasswordHash = users.PasswordHasher.HashPassword(user, password),
            AccessFailedCount = 0,
            LockoutEnd = null,
        };
        return Refusal(await users.UpdateSecurityStampAsync(user));
    }

    /// <summary>Ends older cookies of an agent.</summary>
    public async Task EndCookiesAsync(string agentId)
    {
        if (await users.FindByIdAsync(agentId) is { } user)
        {
            await users.UpdateSecurityStampAsync(user);
        }
    }

    private static Fault NameTaken { get; } = new(FaultCode.Conflict, "Somebody has this user name already.", "userNameTaken");

    private static Fault? Refusal(IdentityResult result) => result.Errors.FirstOrDefault() switch
    {
        null => null,
        { Code: nameof(IdentityErrorDescriber.DuplicateUserName) } => NameTaken,
        { Code: nameof(IdentityErrorDescriber.ConcurrencyFailure) } => new Fault(FaultCode.Conflict, "The account changed meanwhile. Try again."),
        { Code: nameof(IdentityErrorDescriber.PasswordTooShort) } => new Fault(FaultCode.Invalid, "The password is too short.", "passwordTooShort"),
        { Code: "passwordIsName" } error => new Fault(FaultCode.Invalid, error.Description, error.Code),
        _ => new Fault(FaultCode.Invalid, "The user name or password is not allowed.", "account"),
    };

    [LoggerMessage(1, LogLevel.Information, "Agent {AgentId} was created as {Role}")]
    private static partial void Created(ILogger logger, string agentId, AgentRole role);
}
