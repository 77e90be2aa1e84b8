// A content type of our own: one labelled answer box, which tells H5P of each change as xAPI asks.
H5P.OwnEssay = function OwnEssay(parameters, id) {
  H5P.EventDispatcher.call(this);
  this.attach = function attach($container) {
    const label = document.createElement("label");
    const answer = document.createElement("textarea");
    answer.rows = parameters.rows;
    answer.addEventListener("change", () => this.triggerXAPI("interacted"));
    label.append(parameters.label, " ", answer);
    $container.get(0).append(label);
    this.trigger("resize");
  };
  this.contentId = id;
};
H5P.OwnEssay.prototype = Object.create(H5P.EventDispatcher.prototype);
H5P.OwnEssay.prototype.triggerXAPI = function triggerXAPI(verb) {
  const event = new H5P.XAPIEvent();
  event.setActor();
  event.setVerb(verb);
  this.trigger(event);
};
