@NullMarked
package org.hearsay.web.api;

import org.jspecify.annotations.NullMarked;
