using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Scrm.AgentConsole.Access;

/// <summary>Tells at start what is wrong with the settings of the first users, without showing a password.</summary>
internal sealed class BootstrapRules(IOptions<IdentityOptions> identity) : IValidateOptions<BootstrapOptions>
{
    public ValidateOptionsResult Validate(string? name, BootstrapOptions options)
    {
        var wrong = options.Users.SelectMany(Wrong).ToList();
        if (options.AdminPassword is { } password && Refusal(Bootstrap.AdminName, password) is { } admin)
        {
            wrong.Add($"{BootstrapOptions.Section}:AdminPassword {admin}");
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Wrong(BootstrapUser user, int index)
    {
        var key = $"{BootstrapOptions.Section}:Users:{index}";
        if (StaffNames.Refusal(user.UserName) is { } refusal)
        {
            yield return $"{key}:UserName {refusal}";
        }

        if (Refusal(user.UserName, user.Password) is { } password)
        {
            yield return $"{key}:Password {password}";
        }

        if (user.Capacity is < 1 or > StaffNames.MaxCapacity)
        {
            yield return $"{key}:Capacity must be 1 to {StaffNames.MaxCapacity}.";
        }
    }

    private string? Refusal(string userName, string password) =>
        password.Length < identity.Value.Password.RequiredLength ? $"must have at least {identity.Value.Password.RequiredLength} characters."
        : string.Equals(password.Trim(), userName, StringComparison.OrdinalIgnoreCase) ? "must not be the user name."
        : null;
}
