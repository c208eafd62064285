using Scrm.Host.Startup;

namespace Scrm.Tests.Startup;

public sealed class ArgumentsTests
{
    [Fact]
    public void What_dotnet_run_puts_in_front_is_a_default_and_no_command()
    {
        var arguments = Arguments.Of(["--default-environment=Development", "evaluate", "answers"]);

        Assert.Equal(["evaluate", "answers"], arguments.Rest);
        Assert.Equal("Development", arguments.EnvironmentOr(_ => null));
    }

    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT")]
    [InlineData("DOTNET_ENVIRONMENT")]
    public void A_variable_wins_over_the_default(string name) =>
        Assert.Null(Arguments.Of(["--default-environment=Development"]).EnvironmentOr(asked => asked == name ? "Production" : null));

    [Fact]
    public void Without_it_the_framework_decides()
    {
        var arguments = Arguments.Of(["--urls", "http://127.0.0.1:1"]);

        Assert.Equal(2, arguments.Rest.Length);
        Assert.Null(arguments.EnvironmentOr(_ => null));
    }
}
