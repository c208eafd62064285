using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

public class SecrecyTests
{
    [Fact]
    public async Task No_log_line_shows_a_token_a_secret_or_words_of_a_message()
    {
        using var lines = new Lines();
        var account = new WeChatAccount(configure: s => s.AddLogging(b => b.AddProvider(lines).SetMinimumLevel(LogLevel.Trace)));
        account.Platform
            .Answer(FakePlatform.TokenPath, """{"access_token":"TOKEN-VALUE","expires_in":7200}""")
            .Answer(FakePlatform.SendPath, """{"errcode":40001,"errmsg":"invalid credential TOKEN-VALUE"}""");
        account.Inbox = WeChatAccount.WithSettings(("AppSecret", "SECRET-VALUE"));

        await account.SendAsync(MessageContent.OfText("WORDS-VALUE"));

        Assert.Contains(lines.All, l => l.Contains("token", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, l => l.Contains("-VALUE", StringComparison.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            All.Add($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
