using Microsoft.AspNetCore.Identity;

namespace Scrm.AgentConsole.Access;

/// <summary>A password that is the user name, or holds no more than it, is none. Length is checked by Identity; nothing else is asked.</summary>
internal sealed class PasswordIsNotName : IPasswordValidator<StaffUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password) =>
        Task.FromResult(string.Equals(password?.Trim(), user.Account.UserName, StringComparison.OrdinalIgnoreCase)
            ? IdentityResult.Failed(new IdentityError { Code = "passwordIsName", Description = "The password must not be the user name." })
            : IdentityResult.Success);
}
