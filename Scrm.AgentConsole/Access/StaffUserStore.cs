using Microsoft.AspNetCore.Identity;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>Identity's users, kept in the directory; every save compares the account's version.</summary>
internal sealed class StaffUserStore(IDirectory directory)
    : IUserPasswordStore<StaffUser>, IUserLockoutStore<StaffUser>, IUserSecurityStampStore<StaffUser>
{
    public async Task<IdentityResult> CreateAsync(StaffUser user, CancellationToken cancellationToken) =>
        await directory.SaveAccountAsync(user.Account with { Version = 1 }, 0, cancellationToken)
            ? Saved(user, 1)
            : IdentityResult.Failed(new IdentityErrorDescriber().DuplicateUserName(user.Account.UserName));

    public async Task<IdentityResult> UpdateAsync(StaffUser user, CancellationToken cancellationToken)
    {
        var version = user.Account.Version;
        return await directory.SaveAccountAsync(user.Account with { Version = version + 1 }, version, cancellationToken)
            ? Saved(user, version + 1)
            : IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
    }

    public Task<IdentityResult> DeleteAsync(StaffUser user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are disabled, never deleted: transcripts name them.");

    public async Task<StaffUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await directory.FindAccountAsync(userId, cancellationToken) is { } account ? new StaffUser(account) : null;

    public async Task<StaffUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await directory.FindAccountByNameAsync(normalizedUserName, cancellationToken) is { } account ? new StaffUser(account) : null;

    public Task<string> GetUserIdAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Id);

    public Task<string?> GetUserNameAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Account.UserName);

    public Task SetUserNameAsync(StaffUser user, string? userName, CancellationToken cancellationToken) =>
        Change(user, account => account with { UserName = userName ?? "" });

    public Task<string?> GetNormalizedUserNameAsync(StaffUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Account.NormalizedUserName);

    public Task SetNormalizedUserNameAsync(StaffUser user, string? normalizedName, CancellationToken cancellationToken) =>
        Change(user, account => account with { NormalizedUserName = normalizedName ?? "" });

    public Task<string?> GetPasswordHashAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash);

    public Task SetPasswordHashAsync(StaffUser user, string? passwordHash, CancellationToken cancellationToken) =>
        Change(user, account => account with { PasswordHash = passwordHash });

    public Task<bool> HasPasswordAsync(StaffUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(StaffUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Account.SecurityStamp);

    public Task SetSecurityStampAsync(StaffUser user, string stamp, CancellationToken cancellationToken) =>
        Change(user, account => account with { SecurityStamp = stamp });

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(StaffUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.LockoutEnd);

    public Task SetLockoutEndDateAsync(StaffUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Change(user, account => account with { LockoutEnd = lockoutEnd });

    public Task<int> IncrementAccessFailedCountAsync(StaffUser user, CancellationToken cancellationToken)
    {
        user.Account = user.Account with { AccessFailedCount = user.Account.AccessFailedCount + 1 };
        return Task.FromResult(user.Account.AccessFailedCount);
    }

    public Task ResetAccessFailedCountAsync(StaffUser user, CancellationToken cancellationToken) =>
        Change(user, account => account with { AccessFailedCount = 0 });

    public Task<int> GetAccessFailedCountAsync(StaffUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.AccessFailedCount);

    // Everybody can be locked out: an account that cannot is one whose password may be guessed for ever.
    public Task<bool> GetLockoutEnabledAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(StaffUser user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private static IdentityResult Saved(StaffUser user, long version)
    {
        user.Account = user.Account with { Version = version };
        return IdentityResult.Success;
    }

    private static Task Change(StaffUser user, Func<Account, Account> change)
    {
        user.Account = change(user.Account);
        return Task.CompletedTask;
    }
}
