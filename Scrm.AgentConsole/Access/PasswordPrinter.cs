namespace Scrm.AgentConsole.Access;

/// <summary>Shows a made-up password to whoever starts the program: on the console, never in the log.</summary>
internal sealed class PasswordPrinter(TextWriter console)
{
    public async Task ShowAsync(string userName, string password, CancellationToken cancellationToken)
    {
        var text =
            $"""

            ============================================================
             Scrm 首次登录 / first sign-in
             用户名 / user name: {userName}
             密码 / password:    {password}
             只显示这一次 / shown only once
            ============================================================

            """;
        await console.WriteLineAsync(text.AsMemory(), cancellationToken);
        await console.FlushAsync(cancellationToken);
    }
}
