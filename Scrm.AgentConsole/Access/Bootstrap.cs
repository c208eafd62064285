using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Access;

/// <summary>Sees to it that somebody can sign in: <c>admin</c> and the users of the settings, each created only when absent.</summary>
internal sealed class Bootstrap(AccountProvisioner accounts, IDirectory directory, PasswordPrinter printer, IOptions<BootstrapOptions> options)
{
    public const string AdminName = "admin";

    // Without those that look alike.
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int PasswordLength = 16;

    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        if (!await accounts.ExistsAsync(AdminName, cancellationToken))
        {
            var password = options.Value.AdminPassword ?? RandomNumberGenerator.GetString(PasswordLetters, PasswordLength);
            var created = await ProvisionAsync(new StaffMember(AdminName, password, Role: AgentRole.Admin), cancellationToken);
            if (created && options.Value.AdminPassword is null)
            {
                await printer.ShowAsync(AdminName, password, cancellationToken);
            }
        }

        foreach (var user in options.Value.Users)
        {
            var teams = user.Team?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
            await ProvisionAsync(
                new StaffMember(user.UserName, user.Password, user.DisplayName, user.Role, teams, user.Capacity), cancellationToken);
        }
    }

    /// <summary>Creates somebody with his teams; false when the name is taken. Throws when the member is not allowed.</summary>
    public async Task<bool> ProvisionAsync(StaffMember member, CancellationToken cancellationToken)
    {
        if (await accounts.ExistsAsync(member.UserName, cancellationToken))
        {
            return false;
        }

        var teamIds = await EnsureTeamsAsync(member.TeamIds ?? [], cancellationToken);
        var created = await accounts.CreateAsync(member, teamIds, cancellationToken);

        // Another process that starts at the same time may have been faster.
        return created.IsOk || (created.Fault.Code == FaultCode.Conflict
            ? false
            : throw new InvalidOperationException($"The user '{member.UserName}' cannot be created: {created.Fault.Message}"));
    }

    private async Task<IReadOnlyList<string>> EnsureTeamsAsync(IReadOnlyList<string> wanted, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var name in wanted)
        {
            var teams = await directory.TeamsAsync(cancellationToken);
            var team = teams.FirstOrDefault(t => t.Id == name) ?? teams.FirstOrDefault(t => t.Name == name);
            if (team is null)
            {
                team = new Team(name, name);
                await directory.SaveTeamAsync(team, cancellationToken);
            }

            ids.Add(team.Id);
        }

        return ids;
    }
}
