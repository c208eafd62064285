using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Tests.Emulators.WeChat.Wire;

public class PushXmlTests
{
    [Theory]
    [InlineData("a]]>b<c>&d")]
    [InlineData("]]]]>>")]
    [InlineData("两行\n😀")]
    public void Text_comes_back_as_it_was(string text) =>
        Assert.Equal(text, ForeignXml.Read(PushXml.Write([XmlField.Text("Content", text)]))!["Content"]);

    [Fact]
    public void Characters_that_xml_cannot_hold_are_dropped() =>
        Assert.Equal("ab", ForeignXml.Read(PushXml.Write([XmlField.Text("Content", "a\u0001\u0000b")]))!["Content"]);

    [Fact]
    public void Numbers_are_bare_and_text_is_cdata() =>
        Assert.Equal(
            "<xml><A>9007199254740993</A>\n<B><![CDATA[x]]></B>\n<C><D><![CDATA[y]]></D></C>\n</xml>",
            PushXml.Write([XmlField.Number("A", 9007199254740993), XmlField.Text("B", "x"), XmlField.Group("C", XmlField.Text("D", "y"))]));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"y\">]><xml>&e;</xml>")]
    [InlineData("<xml><unclosed></xml>")]
    [InlineData("success!")]
    public void Foreign_documents_with_a_dtd_or_errors_are_not_read(string text) => Assert.Null(ForeignXml.Read(text));

    [Fact]
    public void Foreign_documents_nested_too_deeply_are_not_read() =>
        Assert.Null(ForeignXml.Read(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))));
}
