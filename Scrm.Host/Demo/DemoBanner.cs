using Scrm.Host.Startup;

namespace Scrm.Host.Demo;

/// <summary>Tells a newcomer where to click, once the host listens.</summary>
internal static class DemoBanner
{
    public static void ShowWhenListening(WebApplication app, Roles roles, DemoAccount account) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var host = HostBuilding.OwnAddress(app.Configuration).ToString().TrimEnd('/');
        var lines = new List<string> { "", $"  Scrm 演示 / demo · {DemoAccount.CompanyName}" };
        if (roles.Emulators)
        {
            lines.Add($"  客户的手机 / the customer's phone   {host}/emulators/wechat/phone");
        }

        if (roles.Console)
        {
            lines.Add($"  客服工作台 / the agents' console    {host}/");
            lines.Add($"  lin, chen (客服 agents), wang (主管 supervisor) · 密码 / password: {account.Password}");
        }

        Console.WriteLine(string.Join(Environment.NewLine, [.. lines, ""]));
    });
}
