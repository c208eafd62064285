using Scrm.Bot.Channels.BotFramework;

namespace Scrm.Tests.Channels.BotFramework;

public sealed class ServiceUrlListTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://directline.botframework.com", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("http://directline.botframework.com/", false)]
    [InlineData("https://directline.botframework.com:8443/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net/?to=evil", false)]
    [InlineData("nothing", false)]
    [InlineData(null, false)]
    public void The_usual_list_lets_through_what_is_the_services_own(string? url, bool allowed) =>
        Assert.Equal(allowed, ServiceUrlList.Read(ServiceUrlList.Usual)!.Allows(url));

    [Theory]
    [InlineData("http://127.0.0.1:5080/emulators/botframework", true)]
    [InlineData("http://127.0.0.1:5080/emulators/botframework/deeper/", true)]
    [InlineData("http://127.0.0.1:5080/emulators/botframework2", false)]
    [InlineData("http://127.0.0.1:5081/emulators/botframework", false)]
    public void A_path_is_a_folder(string url, bool allowed) =>
        Assert.Equal(allowed, ServiceUrlList.Read("http://127.0.0.1:5080/emulators/botframework")!.Allows(url));

    [Theory]
    [InlineData("")]
    [InlineData("ftp://a.example")]
    [InlineData("https://a.example nonsense")]
    [InlineData("https://a.*.example")]
    public void What_is_no_list_of_addresses_is_none(string text) => Assert.Null(ServiceUrlList.Read(text));
}
