using System.Globalization;
using Scrm.Tests.Faults.Customers;

namespace Scrm.Tests.Faults.Processes;

/// <summary>The settings of every process of a cluster.</summary>
internal static class ClusterSettings
{
    public const string Inbox = "shop";
    public const string Password = "a-password-of-tests";

    public static string Agent(int number) => string.Create(CultureInfo.InvariantCulture, $"agent{number}");

    public static IReadOnlyDictionary<string, string> Of(ClusterPlan plan, string role, PlatformAccount account, Uri api, string? redis)
    {
        var settings = new Dictionary<string, string>
        {
            ["Scrm__Roles"] = role,
            ["Scrm__Inboxes__0__Id"] = Inbox,
            ["Scrm__Inboxes__0__Channel"] = "wechat",
            ["Scrm__Inboxes__0__Settings__AppId"] = account.AppId,
            ["Scrm__Inboxes__0__Settings__AppSecret"] = account.Secret,
            ["Scrm__Inboxes__0__Settings__Token"] = account.Token,
            ["Scrm__Inboxes__0__Settings__Mode"] = "plain",
            ["Scrm__Inboxes__0__Settings__AccountId"] = account.AccountId,
            ["Scrm__Inboxes__0__Settings__ApiBaseUrl"] = new Uri(api, PlatformAccount.Root).ToString(),
            ["Scrm__Bootstrap__AdminPassword"] = Password,
            // Limits have a scenario of their own; elsewhere customers may be as quick as they like.
            ["Scrm__Gateway__SenderBurst"] = "10000",
            ["Scrm__Gateway__SenderPerSecond"] = "10000",
            ["Scrm__Console__SignInsPerMinute"] = "10000",
            ["Scrm__Console__RequestBurst"] = "10000",
            ["Scrm__Console__RequestsPerSecond"] = "10000",
            ["Scrm__Console__MoveWithinSeconds"] = "2",
            ["Scrm__Console__CommandBurst"] = "10000",
            ["Scrm__Console__CommandsPerSecond"] = "1000",
        };
        for (var n = 0; n < plan.Agents; n++)
        {
            settings[$"Scrm__Bootstrap__Users__{n}__UserName"] = Agent(n + 1);
            settings[$"Scrm__Bootstrap__Users__{n}__Password"] = Password;
            settings[$"Scrm__Bootstrap__Users__{n}__Capacity"] = plan.Capacity.ToString(CultureInfo.InvariantCulture);
        }

        if (redis is not null)
        {
            settings["ConnectionStrings__Redis"] = redis;
        }

        foreach (var (key, value) in plan.Settings.Concat(ISharedStoreWindow.Chosen?.Settings ?? new Dictionary<string, string>()))
        {
            settings[key] = value;
        }

        return settings;
    }
}
